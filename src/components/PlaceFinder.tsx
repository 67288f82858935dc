/** A field that finds a place of either map: type, choose with arrows or finger. Loads its list when it is entered. */
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Locale } from '../language/locale.ts';
import { matchPlaces } from '../language/place-match.ts';
import { placeNamesWords } from '../language/place-names-words.ts';
import { PLACES_FILE } from '../language/places-file.ts';
import type { IndexedPlace, ProvinceChange } from '../model/place-index.ts';

export interface Places {
  places: IndexedPlace[];
  changes: (Omit<ProvinceChange, 'sources'> & { sources: number[] })[];
  sources: { publisher: string; url: string }[];
}

let loaded: Promise<Places> | undefined;

/** The list of places, fetched once. */
export function loadPlaces(): Promise<Places> {
  loaded ??= fetch(PLACES_FILE).then((response) => {
    if (!response.ok) throw new Error(`${PLACES_FILE}: ${response.status}`);
    return response.json() as Promise<Places>;
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

const SHOWN = 12;

/** Name of a place in a language; districts have one name in both. */
export const nameIn = ({ name, nameEn }: IndexedPlace, locale: Locale): string =>
  locale === 'en' && nameEn ? nameEn : name;

/** A name that begins a line: `tỉnh Hà Giang` → `Tỉnh Hà Giang`. */
export const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);

interface Props {
  locale: Locale;
  onChoose: (place: IndexedPlace) => void;
}

export default function PlaceFinder({ locale, onChoose }: Props) {
  const t = placeNamesWords(locale);
  const id = useId();
  const [data, setData] = useState<Places | null>(null);
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const load = useCallback(
    () =>
      loadPlaces().then(
        (places) => {
          setData(places);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [],
  );
  // A field that was entered, or filled, before the script was there counts too.
  useEffect(() => {
    if (document.activeElement === field.current) load();
    const typed = field.current?.value;
    if (typed) {
      setQuery(typed);
      setOpen(true);
      load();
    }
  }, [load]);

  const provinces = useMemo(
    () =>
      new Map(
        data?.places
          .filter(({ kind }) => kind !== 'district')
          .map((place) => [`${place.kind} ${place.code}`, place]),
      ),
    [data],
  );
  const within = ({ kind, old, now }: IndexedPlace): IndexedPlace[] =>
    kind === 'district'
      ? [`old ${old}`, `new ${now}`].flatMap((province) => provinces.get(province) ?? [])
      : [];
  const matches = data && open ? matchPlaces(data.places, query, within) : [];
  const found = matches.slice(0, SHOWN);
  const about = (place: IndexedPlace): string => {
    if (place.kind === 'old') return t.oldProvince;
    if (place.kind === 'new') return t.newProvince;
    const [province] = within(place);
    return [province && nameIn(province, locale), place.slug && t.poor].filter(Boolean).join(' · ');
  };
  const status = () => {
    if (failed) return t.failed;
    if (!open || !data || query.trim() === '') return '';
    if (found.length === 0) return t.none;
    return matches.length > found.length ? t.foundMore(found.length, matches.length) : t.found(found.length);
  };
  const choose = (place: IndexedPlace | undefined) => {
    if (!place) return;
    setQuery(capital(nameIn(place, locale)));
    setOpen(false);
    onChoose(place);
  };
  const move = (index: number) => {
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const key = (event: KeyboardEvent) => {
    // Vietnamese is often composed: the key that ends a word is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      move((active + step + found.length) % found.length);
    } else if (step === 1) {
      event.preventDefault();
      setActive(0);
      setOpen(true);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') {
      // First it closes the list, then it empties the field.
      if (open) setOpen(false);
      else setQuery('');
    }
  };
  const expanded = open && found.length > 0;
  return (
    <div className="place-search">
      <label htmlFor={`${id}-field`}>{t.label}</label>
      <div className="place-field">
        <input
          id={`${id}-field`}
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={expanded}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={expanded ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={t.placeholder}
          value={query}
          onFocus={load}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
            setOpen(true);
            if (!data) load();
          }}
          onKeyDown={key}
          onBlur={() => setOpen(false)}
        />
        <div
          id={`${id}-list`}
          ref={list}
          className="place-options"
          role="listbox"
          aria-label={t.label}
          hidden={!expanded}
          // A press on a place must not take the focus from the field, which would close the list first.
          onMouseDown={(event) => event.preventDefault()}
        >
          {found.map((place, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys for the list
            <div
              key={`${place.kind}-${place.code}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => choose(place)}
            >
              <span lang={place.nameEn ? undefined : 'vi'}>{capital(nameIn(place, locale))}</span>{' '}
              <span className="note">{about(place)}</span>
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-hint`} className="note">
        {t.hint}
      </p>
      <p className="note" role="status">
        {status()}
      </p>
    </div>
  );
}
