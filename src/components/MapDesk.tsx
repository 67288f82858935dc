/**
 * The map's page, alive: one state shown as map and as table, and written into the address. Everything it
 * shows is in the page before it wakes; the drawn map comes in as it is and is recoloured in place.
 */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { DeskData } from '../charts/desk-data.ts';
import type { Locale } from '../language/locale.ts';
import { mapWords } from '../language/map-words.ts';
import type { MapRow } from '../map/view-types.ts';
import type { ViewLink } from '../map/views-of-layer.ts';
import type { IndexedPlace } from '../model/place-index.ts';
import { type DeskState, FIRST_STATE, readState, writeState } from './desk-address.ts';
import { codeOf, outline, recolour } from './drawn-map.ts';
import type { Target } from './live-map.ts';
import MapCard from './MapCard.tsx';
import MapChooser from './MapChooser.tsx';
import MapLegend from './MapLegend.tsx';
import MapLive from './MapLive.tsx';
import MapTable, { rowsIn } from './MapTable.tsx';
import PlaceFinder, { capital } from './PlaceFinder.tsx';

interface Props {
  locale: Locale;
  data: DeskData;
  /** The drawn map. */
  children?: ReactNode;
  /** Words about the map that do not change with the view. */
  about?: ReactNode;
  /** The code to embed the view, in a field of its own. */
  embed?: ReactNode;
}

async function fetchData(path: string): Promise<DeskData> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as DeskData;
}

/** Title of the page and code to embed stand outside this component's own words. */
function tellPage(root: HTMLElement, { view, embed }: DeskData): void {
  document.title = document.title.replace(/^.*?(?= – )/, view.title);
  const field = root.querySelector<HTMLTextAreaElement>('[data-embed-code]');
  if (field && embed) field.value = embed;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    `a[hreflang]:not([hreflang="${view.locale}"])`,
  ))
    link.href = view.alternate;
}

export default function MapDesk({ locale, data: first, children, about, embed }: Props) {
  const t = mapWords(locale);
  const [data, setData] = useState(first);
  const [state, setState] = useState<DeskState>(FIRST_STATE);
  const [pointed, setPointed] = useState<string | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { view, navigation } = data;
  const chosen = view.rows.find(({ slug }) => slug === state.place) ?? null;
  const shown: MapRow | null = view.rows.find(({ code }) => code === pointed) ?? chosen;
  const drawn = () => stage.current?.querySelector<SVGSVGElement>('svg.map') ?? null;

  // The address may ask for more than the page was built with.
  useEffect(() => setState(readState(location.search)), []);

  const change = useCallback((part: Partial<DeskState>) => {
    setState((before) => {
      const after = { ...before, ...part };
      history.replaceState(history.state, '', location.pathname + writeState(after));
      return after;
    });
  }, []);

  const show = useCallback((next: DeskData) => {
    setData(next);
    setMessage(null);
    if (root.current) tellPage(root.current, next);
  }, []);

  const follow = async (link: ViewLink) => {
    if (!link.json) return;
    try {
      const next = await fetchData(link.json);
      history.pushState({ json: link.json }, '', link.href + location.search);
      show(next);
    } catch {
      setMessage(t.layers.failed);
    }
  };

  // Back and forward: the view that stood at that address.
  useEffect(() => {
    const own = first.view.files.json;
    const back = async (event: PopStateEvent) => {
      const json = (event.state as { json?: string } | null)?.json ?? own;
      try {
        show(await fetchData(json));
        setState(readState(location.search));
      } catch {
        location.reload();
      }
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [first, show]);

  const firstDrawing = useRef(true);
  useEffect(() => {
    const map = drawn();
    if (map && !firstDrawing.current) recolour(map, view.rows, view.alt);
    firstDrawing.current = false;
  });
  useEffect(() => {
    const map = drawn();
    if (map) outline(map, shown?.code ?? null);
  });

  const choose = (code: string | null) => {
    const row = view.rows.find((candidate) => candidate.code === code);
    change({ place: row?.slug ?? null });
    setPointed(null);
    if (row) document.querySelector(`[data-row="${row.code}"]`)?.scrollIntoView({ block: 'nearest' });
  };

  // A place that is coloured is chosen; a province leads to its districts; any other is told where it lies.
  const goTo = (place: IndexedPlace) => {
    const { kind, code } = place;
    const areas = kind === 'district' ? 'districts' : kind === 'old' ? 'provinces-63' : 'provinces-34';
    setTarget(kind === 'district' ? { district: code } : { province: code, map: kind === 'old' ? 63 : 34 });
    setMessage(null);
    if (view.areas === areas && view.rows.some((row) => row.code === code)) choose(code);
    else if (view.areas === 'districts' && kind !== 'district') {
      const province = `${kind === 'old' ? 'cu' : 'moi'}-${code}`;
      if (rowsIn(view.rows, province).length > 0) change({ province, place: null });
      else setMessage(t.layers.noPoorDistricts(place.name));
    } else setMessage(t.layers.notColoured(capital(place.name)));
  };

  // One listener for all places of the drawn map: hover and focus name them, a press chooses.
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const point = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('svg.map'))
        setPointed(codeOf(event.target));
    };
    const leave = () => setPointed(null);
    element.addEventListener('pointerover', point);
    element.addEventListener('focusin', point);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointerover', point);
      element.removeEventListener('focusin', point);
      element.removeEventListener('pointerleave', leave);
    };
  }, []);

  const districts = view.areas === 'districts';
  const provinces = districts ? state.provinces : view.areas === 'provinces-63' ? 63 : 34;
  const carried = writeState({ ...FIRST_STATE, provinces: state.provinces, live: state.live });
  return (
    <div className={provinces === 34 ? 'map-desk shows-34' : 'map-desk'} ref={root}>
      <div className="map-words">
        <h1>{view.title}</h1>
        <MapChooser locale={locale} navigation={navigation} query={carried} onFollow={follow} />
        <details className="map-find needs-script">
          <summary>{t.layers.find}</summary>
          <PlaceFinder locale={locale} onChoose={goTo} />
        </details>
        {message && <p role="alert">{message}</p>}
      </div>
      <div
        className="cloth map-stage"
        ref={stage}
        onClickCapture={(event) => {
          const code = codeOf(event.target);
          // A key press on a place follows its link; a pointer first shows what it is.
          if (code === null || event.detail === 0 || event.metaKey || event.ctrlKey) return;
          event.preventDefault();
          choose(code);
        }}
      >
        <fieldset className="map-provinces">
          <legend className="visually-hidden">{t.layers.whichMap}</legend>
          {([63, 34] as const).map((map) => {
            const words = map === 63 ? t.layers.map63Long : t.layers.map34Long;
            const own = view.areas === `provinces-${map}`;
            if (districts || own) {
              return (
                <label key={map}>
                  <input
                    type="radio"
                    name="ban-do"
                    value={map}
                    checked={provinces === map}
                    onChange={() => change({ provinces: map })}
                  />
                  {words}
                </label>
              );
            }
            const { href, why } = navigation.other;
            return href ? (
              <a key={map} href={`${href}${carried}`}>
                {words}
              </a>
            ) : (
              <span key={map} className="note">
                {why}
              </span>
            );
          })}
        </fieldset>
        <div className="map-sheet">
          {children}
          <MapLive
            locale={locale}
            view={view}
            provinces={provinces}
            shown={shown?.code ?? null}
            chosen={chosen?.code ?? null}
            target={target}
            wanted={state.live}
            stage={stage}
            onWanted={(live) => change({ live })}
            onPlace={(code, pressed) => (pressed ? choose(code) : setPointed(code))}
            onChoose={choose}
          />
        </div>
        {shown && (
          <MapCard
            locale={locale}
            row={shown}
            view={view}
            kept={shown === chosen}
            onClose={() => choose(null)}
          />
        )}
      </div>
      <div className="map-notes">
        {view.refused ? <p className="map-refused">{view.refused}</p> : <MapLegend legend={view.legend} />}
        {districts && <p className="note on-34">{t.layers.formerNote}</p>}
        {!view.refused && (
          <>
            <p className="note">
              <strong>{view.coverage}</strong> {view.caveat}
            </p>
            <details className="note">
              <summary>{t.layers.whyBreaks}</summary>
              <p>{view.reason}</p>
            </details>
            <p className="note">
              {t.layers.source}: {view.sourceWords}.
            </p>
          </>
        )}
        {about}
      </div>
      <div className="map-rows">
        {!view.refused && (
          <p className="map-files">
            <span>{t.layers.downloads}</span>{' '}
            {(['svg', 'png', 'csv', 'geojson'] as const).map((format) => (
              <a key={format} href={view.files[format]} download>
                {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
              </a>
            ))}
          </p>
        )}
        <MapTable
          view={view}
          sorting={state.sorting}
          province={state.province}
          chosen={chosen?.code ?? null}
          onSort={(sorting) => change({ sorting })}
          onProvince={(province) => change({ province })}
          onPoint={setPointed}
        />
        {embed}
      </div>
    </div>
  );
}
