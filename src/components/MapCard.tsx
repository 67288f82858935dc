/** What the map says of the place under the pointer, or of the one that was chosen. */
import type { DeskView } from '../charts/desk-data.ts';
import type { Locale } from '../language/locale.ts';
import { mapWords } from '../language/map-words.ts';
import type { MapRow } from '../map/view-types.ts';
import SourceLinks from './SourceLinks.tsx';

interface Props {
  locale: Locale;
  view: DeskView;
  row: MapRow;
  /** True for a chosen place: the card stays, with its sources and a way to close it. */
  kept: boolean;
  onClose: () => void;
}

export default function MapCard({ locale, view, row, kept, onClose }: Props) {
  const t = mapWords(locale).layers;
  const foreign = locale === 'en' ? 'vi' : undefined;
  const words = (
    <>
      <p className="map-card-name" lang={foreign}>
        {row.name}
      </p>
      {row.now && (
        <p className="note" lang={foreign}>
          {row.old && `${row.old.name} → `}
          {row.now.name}
        </p>
      )}
      <p className="map-card-figure">
        <span className={`map-dot of-${row.fill}`} aria-hidden="true" />
        {row.text}
        {row.sub && <span className="note"> {row.sub}</span>}
      </p>
      {kept && (
        <>
          {row.note && <p className="note">{row.note}</p>}
          {row.sources.length > 0 && (
            <p className="note">
              {t.source}: <SourceLinks locale={locale} sources={view.sources} positions={row.sources} />
            </p>
          )}
          <p className="map-card-ways">
            <a href={row.href}>{t.openPage}</a>
            <button type="button" onClick={onClose}>
              {t.clear}
            </button>
          </p>
        </>
      )}
    </>
  );
  // A place under the pointer is already named by its own link.
  if (!kept)
    return (
      <div className="map-card" aria-hidden="true">
        {words}
      </div>
    );
  return (
    <section className="map-card is-kept" aria-label={t.selected}>
      {words}
    </section>
  );
}
