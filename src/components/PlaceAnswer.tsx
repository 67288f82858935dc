/** The tool of the page of place names: a field, and what became of the place. */
import { useEffect, useState } from 'react';
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { placeNamesWords } from '../language/place-names-words.ts';
import type { IndexedPlace } from '../model/place-index.ts';
import PlaceFinder, { capital, loadPlaces, type Places } from './PlaceFinder.tsx';

interface Props {
  locale: Locale;
}

/** What stands in the address for a place: the code of a district, the slug of a province. */
const keyOf = ({ kind, code, slug }: IndexedPlace): string =>
  kind === 'district' ? code : `${kind === 'old' ? 'cu' : 'moi'}-${slug}`;

export default function PlaceAnswer({ locale }: Props) {
  const [data, setData] = useState<Places | null>(null);
  const [place, setPlace] = useState<IndexedPlace | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('noi');
    if (!asked) return;
    loadPlaces().then(
      (places) => {
        setData(places);
        setPlace(places.places.find((candidate) => keyOf(candidate) === asked) ?? null);
      },
      () => undefined,
    );
  }, []);
  const choose = async (chosen: IndexedPlace) => {
    setData(await loadPlaces());
    setPlace(chosen);
    history.replaceState(null, '', `?noi=${keyOf(chosen)}`);
  };
  return (
    <div className="place-tool needs-script">
      <PlaceFinder locale={locale} onChoose={choose} />
      <div aria-live="polite">{place && data && <Answer locale={locale} place={place} data={data} />}</div>
    </div>
  );
}

function Answer({ locale, place, data }: { locale: Locale; place: IndexedPlace; data: Places }) {
  const t = placeNamesWords(locale);
  const find = (kind: IndexedPlace['kind'], code: string | undefined) =>
    data.places.find((candidate) => candidate.kind === kind && candidate.code === code);
  const now = find('new', place.now);
  const old = place.kind === 'district' ? find('old', place.old) : undefined;
  const change = data.changes.find(({ code }) => code === place.now);
  const foreign = locale === 'en' ? 'vi' : undefined;
  const same = place.kind === 'old' && now?.name === place.name;
  const province = (target: IndexedPlace | undefined) =>
    target && (
      <a href={address('province', locale, target.slug)} lang={foreign}>
        {target.name}
      </a>
    );
  return (
    <article className="place-answer">
      <h2 lang={foreign}>{capital(place.name)}</h2>
      {place.kind !== 'new' && (
        <p>
          {old && (
            <>
              {t.inOld} {province(old)}{' '}
            </>
          )}
          <span className="note">({t.oldMap})</span>
        </p>
      )}
      {place.kind !== 'new' && (
        <p className="lead">
          {same ? t.nowIs : t.nowIn} {province(now)} <span className="note">({t.newMap})</span>
        </p>
      )}
      {place.kind === 'district' && <p className="note">{t.districtsEnded}</p>}
      {change && (
        <p className="note">
          <span lang={foreign}>
            {change.merged ? `${t.formed}: ${change.parts.join(', ')}.` : `${t.unchanged}.`}
          </span>{' '}
          {t.instrument} {change.instrument[locale]}. {t.sources}:{' '}
          {change.sources.map((index, position) => (
            <span key={index}>
              {position > 0 && '; '}
              <a href={data.sources[index]?.url} rel="noopener external" lang={foreign}>
                {data.sources[index]?.publisher}
              </a>
            </span>
          ))}
        </p>
      )}
      {place.slug && (
        <p>
          <a href={address(place.kind === 'district' ? 'district' : 'province', locale, place.slug)}>
            {t.page}
          </a>
          {place.kind === 'district' && (
            <>
              {' · '}
              <a href={`${address('map', locale)}?noi=${place.slug}`}>{t.onMap}</a>
            </>
          )}
        </p>
      )}
    </article>
  );
}
