/** Spans of years under each other: rows + width → marks. Open ends stay open. */
import { scaleLinear } from 'd3';
import type { Drawing, Mark } from '../drawing/marks.ts';
import { textWidth, wrapText } from '../drawing/text.ts';

export interface TimelineRow {
  label: string;
  from: number;
  /** Null when it goes on or its end is not known. */
  to: number | null;
  /** Class of its marks. */
  kind: string;
}

const ROW = 26;
const TOP = 26;
const FONT = 13;

/** Draws the rows `width` pixels wide; `until` is the year at which open spans are cut. */
export function timeline(rows: readonly TimelineRow[], until: number, width: number): Drawing {
  const labelWidth = Math.min(
    width * 0.46,
    Math.max(...rows.map(({ label }) => textWidth(label, FONT))) + 12,
  );
  const first = Math.min(...rows.map(({ from }) => from));
  const x = scaleLinear()
    .domain([first, Math.max(until, first + 1)])
    .range([labelWidth + 10, width - 18]);
  let y = TOP;
  const marks: Mark[] = [];
  for (const row of rows) {
    const lines = wrapText(row.label, FONT, labelWidth);
    const height = Math.max(ROW, lines.length * 17 + 8);
    const middle = y + 12;
    marks.push({ mark: 'text', class: 'sub', x: 0, y: middle + 4, lines });
    const end = row.to ?? until;
    if (end > row.from) {
      marks.push({
        mark: 'line',
        class: `span span-${row.kind}${row.to === null ? ' span-open' : ''}`,
        x1: x(row.from),
        x2: x(end),
        y1: middle,
        y2: middle,
      });
    }
    marks.push({ mark: 'stitch', class: `log-point log-${row.kind}`, x: x(row.from), y: middle, radius: 6 });
    if (row.to !== null && row.to > row.from) {
      marks.push({ mark: 'stitch', class: `log-point log-${row.kind}`, x: x(row.to), y: middle, radius: 6 });
    }
    y += height;
  }
  const ticks = x.ticks(Math.max(2, Math.floor((width - labelWidth) / 70))).filter(Number.isInteger);
  return {
    width,
    height: y + 4,
    marks: [
      ...ticks.flatMap((year): Mark[] => [
        { mark: 'line', class: 'grid', x1: x(year), x2: x(year), y1: TOP - 6, y2: y },
        { mark: 'text', class: 'tick', x: x(year), y: TOP - 12, lines: [String(year)], anchor: 'middle' },
      ]),
      ...marks,
    ],
  };
}
