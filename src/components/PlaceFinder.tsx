/** A field that finds a place of either map: type, choose with arrows or finger. Loads its list when it is entered. */
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { PLACES_FILE } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { matchPlaces } from '../language/place-match.ts';
import { placeNamesWords } from '../language/place-names-words.ts';
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
  const load = useCallback(() => loadPlaces().then(setData, () => setFailed(true)), []);
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

  const found = data && open ? matchPlaces(data.places, query).slice(0, SHOWN) : [];
  const provinceName = (place: IndexedPlace): string => {
    if (place.kind === 'old') return t.oldProvince;
    if (place.kind === 'new') return t.newProvince;
    const province = data?.places.find(({ kind, code }) => kind === 'old' && code === place.old);
    return [province && capital(province.name), place.slug && t.poor].filter(Boolean).join(' · ');
  };
  const choose = (place: IndexedPlace | undefined) => {
    if (!place) return;
    setQuery(capital(place.name));
    setOpen(false);
    onChoose(place);
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') setOpen(false);
  };
  const expanded = open && found.length > 0;
  return (
    <div className="place-search">
      <label htmlFor={`${id}-field`}>{t.label}</label>
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
        placeholder={t.placeholder}
        value={query}
        onFocus={load}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={key}
        onBlur={() => setTimeout(() => setOpen(false), 200)}
      />
      <p id={`${id}-hint`} className="note">
        {t.hint}
      </p>
      <p className="note" role="status">
        {failed
          ? t.failed
          : open && data && query.trim() !== ''
            ? found.length > 0
              ? t.found(found.length)
              : t.none
            : ''}
      </p>
      <div id={`${id}-list`} className="place-options" role="listbox" aria-label={t.label} hidden={!expanded}>
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
            <span lang="vi">{capital(place.name)}</span> <span className="note">{provinceName(place)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
