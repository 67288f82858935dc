/** Ranked bars: view + size → marks. Every bar starts at zero. */
import { max, scaleLinear } from 'd3';
import type { Drawing, Mark } from '../drawing/marks.ts';
import { textWidth, wrapText } from '../drawing/text.ts';
import type { ChartView } from './view.ts';

const ROW = 30;
const BAR = 18;
const LINE = 17;

export function barChart(view: ChartView, width: number): Drawing {
  const widestLabel = Math.max(...view.points.map((point) => textWidth(point.label, 14)));
  const labelWidth = Math.min(widestLabel + 4, width * 0.42);
  const valueText = (text: string, sub: string | null) =>
    textWidth(text, 14) + (sub ? textWidth(sub, 13) + 12 : 0);
  const valueWidth = Math.max(...view.points.map((point) => valueText(point.short, point.sub)));
  const left = labelWidth + 10;
  const x = scaleLinear(
    [0, max(view.points, (point) => point.value) ?? 1],
    [0, Math.max(40, width - left - valueWidth - 12)],
  );
  const marks: Mark[] = [];
  let top = 2;
  for (const point of view.points) {
    const lines = wrapText(point.label, 14, labelWidth);
    const rowHeight = Math.max(ROW, lines.length * LINE + 12);
    const middle = top + rowHeight / 2;
    const end = left + x(point.value);
    marks.push({
      mark: 'group',
      marks: [
        {
          mark: 'text',
          class: 'category',
          x: left - 10,
          y: middle + 5 - ((lines.length - 1) * LINE) / 2,
          lines,
          anchor: 'end',
        },
        {
          mark: 'rect',
          class: 'bar',
          x: left,
          y: middle - BAR / 2,
          width: Math.max(1, x(point.value)),
          height: BAR,
        },
        {
          mark: 'text',
          class: 'value',
          x: end + 8,
          y: middle + 5,
          lines: [point.short],
          ...(point.sub ? { tail: point.sub } : {}),
        },
      ],
    });
    top += rowHeight;
  }
  marks.unshift({ mark: 'line', class: 'axis', x1: left, x2: left, y1: 0, y2: top });
  return { width, height: top + 2, marks };
}
