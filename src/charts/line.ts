/** Lines over years: view + size → marks. Years without a figure leave a gap. */
import { line as lineShape, max, scaleLinear } from 'd3';
import { type Drawing, type Mark, round } from '../drawing/marks.ts';
import { textWidth, wrapText } from '../drawing/text.ts';
import type { ChartView, ViewPoint } from './view.ts';

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

/** Moves labels apart until each has `gap` pixels. */
function spread(positions: number[], gap: number, bottom: number): number[] {
  const order = positions.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((item, i) => {
    const above = order[i - 1];
    if (above) item.y = Math.max(item.y, above.y + gap);
  });
  const overflow = (order.at(-1)?.y ?? 0) - bottom;
  if (overflow > 0) for (const item of order) item.y -= overflow;
  const result = [...positions];
  for (const { y, index } of order) result[index] = y;
  return result;
}

export function lineChart(view: ChartView, width: number): Drawing {
  const longestWord = Math.max(
    ...view.series.flatMap(({ label }) => label.split(' ').map((word) => textWidth(word, 14))),
  );
  const labelWidth = Math.max(Math.min(150, width * 0.3), longestWord + 22);
  const height = Math.round(Math.max(260, width * 0.5));
  const first = view.points.filter((point) => point.x === view.points[0]?.x);
  const left = Math.max(24, ...first.map((point) => textWidth(point.short, 14) / 2));
  const frame = { left, right: width - labelWidth, top: 28, bottom: height - 32 };
  const years = [...new Set(view.points.map((point) => Number(point.x)))].sort((a, b) => a - b);
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
  const shape = lineShape<ViewPoint>(
    (point) => round(x(Number(point.x))),
    (point) => round(y(point.value)),
  );
  const ends = view.series.map(({ key }) => view.points.findLast((point) => point.series === key));
  const labelYs = spread(
    ends.map((end) => (end ? y(end.value) : 0)),
    36,
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
    const lines = wrapText(label, 13, labelWidth - 16);
    marks.push({
      mark: 'text',
      class: `series-label label-${style}`,
      x: x(Number(end.x)) + 14,
      y: (labelYs[index] ?? 0) + 5,
      lines,
    });
  });
  return { width, height, marks };
}
