/** Opens the zoomable map over the drawn one when a reader asks for it, and its tools. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DeskView } from '../charts/desk-data.ts';
import type { Locale } from '../language/locale.ts';
import { mapWords } from '../language/map-words.ts';
import type { LiveMap, Target } from './live-map.ts';
import { capital, loadPlaces } from './PlaceFinder.tsx';

interface Props {
  locale: Locale;
  view: DeskView;
  provinces: 63 | 34;
  /** Place under the pointer, or chosen: outlined. */
  shown: string | null;
  /** Place that was chosen: brought into view when the map opens on it. */
  chosen: string | null;
  /** Place to bring into view; a new object each time it is asked for. */
  target: Target | null;
  /** Whether the reader, or the address, asks for it. */
  wanted: boolean;
  stage: RefObject<HTMLDivElement | null>;
  onWanted: (wanted: boolean) => void;
  onPlace: (code: string | null, pressed: boolean) => void;
  onChoose: (code: string | null) => void;
}

type Stage = 'closed' | 'opening' | 'open' | 'failed' | 'lost';

/** Whether the reader asked the browser to save data. */
const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The map's own files, fetched before the press where the pointer shows that it is coming. */
const prepare = () => {
  if (!savesData()) import('./live-map.ts').catch(() => undefined);
};

export default function MapLive({
  locale,
  view,
  provinces,
  shown,
  chosen,
  target,
  wanted,
  stage,
  onWanted,
  onPlace,
  onChoose,
}: Props) {
  const t = mapWords(locale);
  const [status, setStatus] = useState<Stage>('closed');
  const [said, setSaid] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap | null>(null);
  const latest = useRef({ view, provinces, chosen, onPlace });
  latest.current = { view, provinces, chosen, onPlace };
  const { areas } = view;

  // The shapes depend on what is coloured; other figures and lines are shown in the open map.
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const close = () => {
      live.current?.close();
      live.current = null;
    };
    setStatus('opening');
    (async () => {
      const { openLiveMap } = await import('./live-map.ts');
      if (gone || !frame.current) return;
      const { view: now, provinces: lines } = latest.current;
      const opened = await openLiveMap(frame.current, {
        locale,
        shown: { areas, rows: now.rows },
        provinces: lines,
        onPlace: (code, pressed) => latest.current.onPlace(code, pressed),
        onLost: () => {
          close();
          setStatus('lost');
        },
      });
      if (gone) return opened.close();
      live.current = opened;
      opened.choose(latest.current.chosen, true);
      setStatus('open');
    })().catch(() => {
      if (!gone) setStatus('failed');
    });
    return () => {
      gone = true;
      close();
      setStatus('closed');
    };
  }, [wanted, areas, locale]);

  useEffect(() => live.current?.show({ areas: view.areas, rows: view.rows }), [view]);
  useEffect(() => live.current?.showProvinces(provinces), [provinces]);
  useEffect(() => live.current?.choose(shown), [shown]);
  useEffect(() => {
    if (target) live.current?.moveTo(target);
  }, [target]);

  const locate = () => {
    setSaid(t.layers.locating);
    navigator.geolocation.getCurrentPosition(
      async ({ coords }) => {
        const code = (await live.current?.locate(coords.longitude, coords.latitude)) ?? null;
        if (code === null) return setSaid(t.layers.locateOutside);
        if (view.rows.some((row) => row.code === code)) onChoose(code);
        const { places } = await loadPlaces();
        const find = (kind: string, wantedCode: string | undefined) =>
          places.find((place) => place.kind === kind && place.code === wantedCode);
        const district = find('district', code);
        setSaid(
          t.layers.locateFound(
            capital(district?.name ?? ''),
            find('old', district?.old)?.name ?? '',
            find('new', district?.now)?.name ?? '',
          ),
        );
      },
      () => setSaid(t.layers.locateDenied),
      { maximumAge: 600_000, timeout: 20_000 },
    );
  };
  const fullScreen = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else stage.current?.requestFullscreen();
  };

  const open = status === 'open';
  return (
    <>
      {!open && (
        <p className="map-open needs-script">
          <button
            className="button"
            type="button"
            disabled={status === 'opening'}
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={() => {
              if (wanted) onWanted(false);
              setTimeout(() => onWanted(true));
            }}
          >
            {status === 'opening' ? t.map.loading : t.map.open}
          </button>
          <span className="note" role="status">
            {status === 'failed' ? t.map.failed : status === 'lost' ? t.layers.lost : t.map.openHint}
          </span>
        </p>
      )}
      <div
        className={open ? 'map-live' : 'map-live is-opening'}
        hidden={!wanted || status === 'failed' || status === 'lost'}
      >
        <div className="map-live-frame" ref={frame} />
        {open && (
          <>
            <div className="map-live-tools">
              <button type="button" onClick={() => live.current?.zoomIn()} aria-label={t.map.zoomIn}>
                +
              </button>
              <button type="button" onClick={() => live.current?.zoomOut()} aria-label={t.map.zoomOut}>
                −
              </button>
              <button type="button" onClick={() => live.current?.reset()}>
                {t.map.reset}
              </button>
              {'geolocation' in navigator && (
                <button type="button" onClick={locate} title={t.layers.locateHint}>
                  {t.layers.locate}
                </button>
              )}
              {document.fullscreenEnabled && (
                <button type="button" onClick={fullScreen}>
                  {t.layers.fullScreen}
                </button>
              )}
              <button type="button" onClick={() => onWanted(false)}>
                {t.layers.closeLive}
              </button>
            </div>
            {said && (
              <p className="map-live-said" role="status">
                {said}
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}
