/** Lines over years: view + size → marks. Years without a figure leave a gap, and say so where the axis covers them. */
import { line as lineShape, max, scaleLinear } from 'd3';
import { type Drawing, type Mark, round } from '../drawing/marks.ts';
import { textWidth, wrapText } from '../drawing/text.ts';
import { GAP_LINE, GAP_MARGIN, gapMarks, gapsOf } from './gaps.ts';
import type { FigureChartView, ViewPoint } from './view.ts';

/** Runs of consecutive years: a line is never drawn across a missing one. */
function runs(points: readonly ViewPoint[]): ViewPoint[][] {
  const result: ViewPoint[][] = [];
  for (const point of points) {
    const run = result.at(-1);
    if (run && Number(point.x) - Number(run.at(-1)?.x) === 1) run.push(point);
    else result.push([point]);
  }
  return result;
}

/** Pixels of a line in the name of a series, and of the shortest name. */
const NAME_LINE = 17.5;
const LEAST_HEIGHT = 36;

/** Moves labels apart until each has its own height in pixels. */
function spread(positions: number[], heights: readonly number[], bottom: number): number[] {
  const order = positions.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((item, i) => {
    const above = order[i - 1];
    if (above) item.y = Math.max(item.y, above.y + (heights[above.index] ?? 0));
  });
  // A name of three lines and more hangs below its first; it must not reach the years.
  const last = order.at(-1);
  const hanging = last ? Math.max(0, (heights[last.index] ?? 0) - LEAST_HEIGHT) : 0;
  const overflow = (last?.y ?? 0) + hanging - bottom;
  if (overflow > 0) for (const item of order) item.y -= overflow;
  const result = [...positions];
  for (const { y, index } of order) result[index] = y;
  return result;
}

export function lineChart(view: FigureChartView, width: number): Drawing {
  const longestWord = Math.max(
    ...view.series.flatMap(({ label }) => label.split(' ').map((word) => textWidth(word, 14))),
  );
  const drawn = [...new Set(view.points.map((point) => Number(point.x)))].sort((a, b) => a - b);
  // Where the axis covers more years than a line, its name stands clear of the other lines and their figures.
  const lastDrawn = view.points.filter((point) => Number(point.x) === drawn.at(-1));
  const halfFigure = Math.max(...lastDrawn.map((point) => textWidth(point.short, 14) / 2));
  const beside = view.years ? Math.max(14, halfFigure + 5) : 14;
  const labelWidth = Math.max(Math.min(150, width * 0.3), longestWord + beside + 8);
  const height = Math.round(Math.max(260, width * 0.5));
  const years = view.years?.map(({ year }) => year) ?? drawn;
  const gaps = gapsOf(view);
  const first = view.points.filter((point) => Number(point.x) === years[0]);
  const margin = gaps.some((gap) => gap.years[0] === years[0]) ? GAP_MARGIN : 24;
  const left = Math.max(margin, ...first.map((point) => textWidth(point.short, 14) / 2));
  const frame = { left, right: width - labelWidth, top: 28, bottom: height - 32 };
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [frame.left, frame.right]);
  const y = scaleLinear([0, max(view.points, (point) => point.value) ?? 1], [frame.bottom, frame.top]).nice(
    4,
  );
  const marks: Mark[] = y
    .ticks(4)
    .slice(1)
    .map((tick) => ({
      mark: 'line',
      class: 'grid',
      x1: 0,
      x2: frame.right,
      y1: y(tick),
      y2: y(tick),
    }));
  marks.push({ mark: 'line', class: 'axis', x1: 0, x2: frame.right, y1: frame.bottom, y2: frame.bottom });
  for (const year of years) {
    marks.push({
      mark: 'text',
      class: 'tick',
      x: x(year),
      y: height - 10,
      lines: [String(year)],
      anchor: 'middle',
    });
  }
  const gapTop = height + GAP_LINE - 8;
  const below = gapMarks(gaps, x, frame.bottom, gapTop);
  marks.push(...below);
  const shape = lineShape<ViewPoint>(
    (point) => round(x(Number(point.x))),
    (point) => round(y(point.value)),
  );
  const ends = view.series.map(({ key }) => view.points.findLast((point) => point.series === key));
  const names = view.series.map(({ label }) => wrapText(label, 14, labelWidth - beside));
  const labelYs = spread(
    ends.map((end) => (end ? y(end.value) : 0)),
    names.map((lines) => Math.max(LEAST_HEIGHT, lines.length * NAME_LINE + 1)),
    frame.bottom,
  );
  view.series.forEach(({ key, label }, index) => {
    const points = view.points.filter((point) => point.series === key);
    const end = ends[index];
    if (!end) return;
    const style = index + 1;
    for (const run of runs(points)) {
      if (run.length > 1) marks.push({ mark: 'path', class: `line line-${style}`, d: shape(run) ?? '' });
    }
    for (const point of points) {
      const px = x(Number(point.x));
      const py = y(point.value);
      const rival = view.points.some(
        (other) =>
          other.series !== key &&
          other.x === point.x &&
          other.value > point.value &&
          py - y(other.value) < 34,
      );
      marks.push({
        mark: 'group',
        marks: [
          { mark: 'stitch', class: `point-${style}`, x: px, y: py, radius: 5 },
          {
            mark: 'text',
            class: `value label-${style}`,
            x: px,
            y: rival ? py + 20 : py - 11,
            lines: [point.short],
            anchor: 'middle',
          },
        ],
      });
    }
    const named = view.years ? (drawn.at(-1) ?? 0) : Number(end.x);
    marks.push({
      mark: 'text',
      class: `series-label label-${style}`,
      x: x(named) + beside,
      y: (labelYs[index] ?? 0) + 5,
      lines: names[index] ?? [label],
    });
  });
  const rows = Math.max(0, ...below.map((mark) => (mark.mark === 'text' ? mark.lines.length : 0)));
  return { width, height: height + rows * GAP_LINE, marks };
}
