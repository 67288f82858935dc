/** The tool of the page of place names: a field, and what became of the place. */
import { useEffect, useState } from 'react';
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { placeNamesWords } from '../language/place-names-words.ts';
import type { IndexedPlace } from '../model/place-index.ts';
import PlaceFinder, { capital, loadPlaces, nameIn, type Places } from './PlaceFinder.tsx';
import SourceLinks from './SourceLinks.tsx';

interface Props {
  locale: Locale;
}

/** What stands in the address for a place: the code of a district, the slug of a province. */
const keyOf = ({ kind, code, slug }: IndexedPlace): string =>
  kind === 'district' ? code : `${kind === 'old' ? 'cu' : 'moi'}-${slug}`;

/** The place that an address asks for; the slug that other pages use for it will do too. */
const placeAt = ({ places }: Places, asked: string): IndexedPlace | undefined =>
  places.find((place) => keyOf(place) === asked) ?? places.find(({ slug }) => slug === asked);

export default function PlaceAnswer({ locale }: Props) {
  const t = placeNamesWords(locale);
  const [data, setData] = useState<Places | null>(null);
  const [place, setPlace] = useState<IndexedPlace | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('noi');
    if (!asked) return;
    loadPlaces().then(
      (places) => {
        const found = placeAt(places, asked);
        setData(places);
        setPlace(found ?? null);
        setMessage(found ? null : t.unknown);
      },
      () => setMessage(t.failed),
    );
  }, [t]);
  const choose = async (chosen: IndexedPlace) => {
    setData(await loadPlaces());
    setPlace(chosen);
    setMessage(null);
    history.replaceState(null, '', `?noi=${keyOf(chosen)}`);
  };
  return (
    <div className="place-tool needs-script">
      <PlaceFinder locale={locale} onChoose={choose} />
      <div aria-live="polite">
        {message && <p>{message}</p>}
        {place && data && <Answer locale={locale} place={place} data={data} />}
      </div>
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
  const parts = change?.parts.flatMap((code) => find('old', code) ?? []) ?? [];
  const listed = new Intl.ListFormat(locale === 'vi' ? 'vi' : 'en-GB').format(
    parts.map((part) => nameIn(part, locale)),
  );
  const nowName = now ? capital(nameIn(now, locale)) : '';
  const becoming = () => {
    if (place.kind === 'old' && place.name === now?.name) return t.nowStill;
    return place.kind === 'old' && change?.kind === 'city-status' ? t.nowIs : t.nowIn;
  };
  const history = () => {
    if (change?.kind === 'merged') return t.formed(nowName, listed);
    return change?.kind === 'city-status' ? t.cityStatus(capital(listed)) : t.unchanged(nowName);
  };
  const province = (target: IndexedPlace | undefined) =>
    target && <a href={address('province', locale, target.slug)}>{nameIn(target, locale)}</a>;
  return (
    <article className="place-answer">
      <h2 lang={place.nameEn ? undefined : foreign}>{capital(nameIn(place, locale))}</h2>
      {place.kind === 'district' && (
        <p>
          {t.inOld} {province(old)} <span className="note">({t.oldMap})</span>
        </p>
      )}
      {place.kind !== 'district' && (
        <p className="note">{capital(place.kind === 'old' ? t.oldMap : t.newMap)}</p>
      )}
      {place.kind !== 'new' && (
        <p className="lead">
          {becoming()} {province(now)} <span className="note">({t.newMap})</span>
        </p>
      )}
      {place.kind === 'district' && <p className="note">{t.districtsEnded}</p>}
      {change && (
        <p className="note">
          {history()} {t.instrument} {change.instrument[locale]}. {t.sources}:{' '}
          <SourceLinks locale={locale} sources={data.sources} positions={change.sources} />
        </p>
      )}
      {place.slug && (
        <p className="place-ways">
          <a href={address(place.kind === 'district' ? 'district' : 'province', locale, place.slug)}>
            {place.kind === 'district' ? t.districtPage : t.provincePage}
          </a>
          {place.kind === 'district' && <a href={`${address('map', locale)}?noi=${place.slug}`}>{t.onMap}</a>}
        </p>
      )}
    </article>
  );
}
