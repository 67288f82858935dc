/** The live map: takes the place of the drawn one when a reader asks for it. */
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { LiveMap } from './MapExplorerLive.ts';

interface Props {
  locale: Locale;
}

type State = 'drawn' | 'opening' | 'open' | 'failed';

/** On the server a button; pressed once, it becomes the map (see press-directive.ts). */
export default function MapExplorer({ locale }: Props) {
  const t = words(locale).map;
  const [state, setState] = useState<State>('drawn');
  const [provinces, setProvinces] = useState<63 | 34>(63);
  const [here, setHere] = useState<{ label: string; href: string } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap | null>(null);

  // The island is hydrated by the press itself, so being alive means: open.
  useEffect(() => {
    let gone = false;
    setState('opening');
    (async () => {
      const { openLiveMap } = await import('./MapExplorerLive.ts');
      if (gone || !frame.current) return;
      live.current = await openLiveMap(frame.current, locale, setHere);
      setState('open');
    })().catch(() => setState('failed'));
    return () => {
      gone = true;
      live.current?.close();
    };
  }, [locale]);

  if (state === 'failed') return <p role="alert">{t.failed}</p>;
  return (
    <>
      {state !== 'open' && (
        <p className="map-open">
          <button
            className="button"
            type="button"
            data-press
            hidden={state === 'drawn'}
            disabled={state === 'opening'}
          >
            {state === 'opening' ? t.loading : t.open}
          </button>
          <span className="note">{t.openHint}</span>
        </p>
      )}
      <div className={state === 'open' ? 'map-live' : 'map-live is-opening'} hidden={state === 'drawn'}>
        <div className="map-live-frame" ref={frame} />
        {state === 'open' && (
          <>
            <div className="map-live-tools">
              <button type="button" onClick={() => live.current?.zoomIn()} aria-label={t.zoomIn}>
                +
              </button>
              <button type="button" onClick={() => live.current?.zoomOut()} aria-label={t.zoomOut}>
                −
              </button>
              <button type="button" onClick={() => live.current?.reset()}>
                {t.reset}
              </button>
            </div>
            <fieldset className="map-live-maps">
              <legend className="visually-hidden">{t.whichMap}</legend>
              {([63, 34] as const).map((map) => (
                <label key={map}>
                  <input
                    type="radio"
                    name="map"
                    checked={provinces === map}
                    onChange={() => {
                      setProvinces(map);
                      live.current?.showProvinces(map);
                    }}
                  />
                  {map === 63 ? t.oldMap : t.newMap}
                </label>
              ))}
            </fieldset>
            <p className="map-live-here" aria-live="polite">
              {here && <a href={here.href}>{here.label}</a>}
            </p>
          </>
        )}
      </div>
    </>
  );
}
