/** A chart's figures as CSV, with their sources in the rows. */

import { words } from '../language/words.ts';
import type { MapView } from '../map/view-types.ts';
import type { ChartView } from './view.ts';

const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of cells as CSV text. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((cells) => cells.map(quote).join(',')).join('\n')}\n`;

/** Every place of the map, those without a figure too: an empty value with the reason beside it. */
function mapCsv(view: MapView): string {
  const t = words(view.locale);
  const header = [
    'code',
    t.layers.columnArea[view.areas],
    t.layers.csvOld,
    t.layers.csvNow,
    'value',
    'unit',
    t.layers.columnValue,
    t.layers.csvDetail,
    t.common.note,
    t.sources.one,
  ];
  const rows = view.rows.map((row) => [
    row.code,
    row.name,
    row.old?.name ?? '',
    row.now?.name ?? '',
    row.value === null ? '' : String(row.value),
    view.unit,
    row.text,
    row.sub ?? '',
    row.note ?? '',
    row.sources.map((index) => view.sources[index]?.url ?? '').join(' '),
  ]);
  return csvOf([header, ...rows]);
}

/** CSV for people and programs: plain numbers, one row a figure, addresses of the sources. */
export function chartCsv(view: ChartView): string {
  if (view.kind === 'map') return mapCsv(view.map);
  const t = words(view.locale);
  const bySource = new Map(view.sources.map((source) => [source.id, source.url]));
  const header = ['key', t.chart.category, 'series', 'year', 'value', 'unit', t.common.note, t.sources.one];
  const rows = view.points.map((point) => [
    point.x,
    point.label,
    view.series.find(({ key }) => key === point.series)?.label ?? '',
    point.sub ?? (view.kind === 'line' ? point.x : ''),
    String(point.value),
    view.unit,
    point.note ?? '',
    point.sources.map((id) => bySource.get(id) ?? id).join(' '),
  ]);
  return csvOf([header, ...rows]);
}
