/** A chart's figures as CSV, with their sources in the rows. */

import { words } from '../language/words.ts';
import type { ChartView } from './view.ts';

const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** CSV for people and programs: plain numbers, one row a figure, addresses of the sources. */
export function chartCsv(view: ChartView): string {
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
  return `${[header, ...rows].map((cells) => cells.map(quote).join(',')).join('\n')}\n`;
}
