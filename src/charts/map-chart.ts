/** A view of the map as a chart: the same picture, table, CSV, embed and caption as every other. */
import { words } from '../language/words.ts';
import type { MapView } from '../map/view-types.ts';
import type { MapChartView } from './view.ts';

/** The places with a figure are its points; places without one are in the map, never zero. */
export function mapChart(map: MapView): MapChartView {
  return {
    slug: map.file,
    kind: 'map',
    locale: map.locale,
    question: map.title,
    finding: map.title,
    // A picture travels without its page, so it says itself which map it is.
    subtitle: `${map.subtitle}. ${words(map.locale).layers[map.areas === 'provinces-34' ? 'onMap34' : 'onMap63']}`,
    note: `${map.coverage} ${map.reason} ${map.caveat}`,
    alt: map.alt,
    unit: map.unit,
    dataset: map.table,
    series: [{ key: '', label: '' }],
    points: map.rows
      .filter(({ known }) => known)
      .map((row) => ({
        x: row.code,
        label: row.name,
        sub: row.sub,
        series: '',
        value: row.value ?? 1,
        text: row.text,
        short: row.text,
        sources: row.sources.flatMap((index) => map.sources[index]?.id ?? []),
        note: row.note,
      })),
    sources: map.sources,
    updated: null,
    map,
  };
}
