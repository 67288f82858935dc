/** What a chart looks like, and what it never does: hide a gap, cut an axis, lose a figure. */
import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar.ts';
import { chartCsv } from '../../src/charts/csv.ts';
import { lineChart } from '../../src/charts/line.ts';
import type { FigureChartView } from '../../src/charts/view.ts';
import { fillPlaceholders } from '../../src/charts/words.ts';
import type { Drawing, Mark } from '../../src/drawing/marks.ts';
import { svgMarkup } from '../../src/drawing/svg.ts';
import { BARS, GAPS, LINES } from './invented-views.ts';

const KINDS: [string, FigureChartView, (view: FigureChartView, width: number) => Drawing][] = [
  ['line', LINES, lineChart],
  ['line-gaps', GAPS, lineChart],
  ['bar', BARS, barChart],
];

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => ('marks' in mark ? [mark, ...flat(mark.marks)] : [mark]));

const textsOf = (drawing: Drawing): string[] =>
  flat(drawing.marks).flatMap((mark) => (mark.mark === 'text' ? [mark.lines.join(' ')] : []));

describe.each(KINDS)('%s chart', (kind, view, draw) => {
  test.each([350, 720])('looks as it did, %d pixels wide', async (width) => {
    const svg = svgMarkup(draw(view, width), { label: view.alt, file: true });
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/${kind}-${width}.svg`);
  });

  test.each([280, 350, 720, 1200])('prints every figure, %d pixels wide', (width) => {
    const texts = textsOf(draw(view, width));
    for (const point of view.points) expect(texts).toContain(point.short);
  });

  test.each([280, 350, 720, 1200])('keeps its marks inside the picture, %d pixels wide', (width) => {
    const drawing = draw(view, width);
    for (const mark of flat(drawing.marks)) {
      const [x, y] = 'x' in mark ? [mark.x, mark.y] : 'x1' in mark ? [mark.x2, mark.y2] : [0, 0];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/);
  });
});

describe('missing is never zero', () => {
  test('a year without a figure leaves a gap: no line crosses it', () => {
    const lines = flat(lineChart(LINES, 720).marks).filter(
      (mark) => mark.mark === 'path' && mark.class === 'line line-1',
    );
    expect(lines).toHaveLength(2);
  });

  test.each([280, 350, 720])('an axis tells each year without a figure, %d pixels wide', (width) => {
    const marks = flat(lineChart(GAPS, width).marks);
    const open = marks.filter((mark) => mark.mark === 'stitch' && mark.class === 'no-figure');
    expect(open).toHaveLength(4);
    const words = marks.flatMap((mark) =>
      mark.mark === 'text' && mark.class === 'gap-words' ? [mark.lines.join(' ')] : [],
    );
    expect(words).toEqual(['chưa có số liệu', 'không vẽ, xem bảng', 'chưa có số liệu']);
  });

  test('a whole series stays one line', () => {
    const lines = flat(lineChart(LINES, 720).marks).filter(
      (mark) => mark.mark === 'path' && mark.class === 'line line-2',
    );
    expect(lines).toHaveLength(1);
  });

  test('a lone year is a point without a line', () => {
    const view = {
      ...LINES,
      points: LINES.points.filter(({ x, series }) => series === 'sao' || x === '2024'),
    };
    const marks = flat(lineChart(view, 720).marks);
    expect(marks.filter((mark) => mark.mark === 'path' && mark.class === 'line line-1')).toHaveLength(0);
    expect(marks.filter((mark) => mark.mark === 'stitch' && mark.class === 'point-1')).toHaveLength(1);
  });

  test('a series without any figure draws nothing and breaks nothing', () => {
    const view = { ...LINES, series: [...LINES.series, { key: 'may', label: 'Mây' }] };
    expect(textsOf(lineChart(view, 720))).not.toContain('Mây');
  });
});

describe('bars tell the truth about size', () => {
  const bars = flat(barChart(BARS, 720).marks).filter((mark) => mark.mark === 'rect' && mark.class === 'bar');
  const widths = bars.map((mark) => (mark.mark === 'rect' ? mark.width : 0));

  test('their lengths are in proportion, from zero', () => {
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(63.92 / 41, 5);
  });

  test('a true zero is a hairline, so that it can be seen', () => {
    expect(widths[2]).toBe(1);
  });
});

describe('figures in a headline are the figures that are drawn', () => {
  test.each([
    ['{gio@2024} và {sao@2024}', '20% và 8,5%'],
    ['{max.value}, {min.value}, {count}', '48,5%, 8%, 11'],
  ])('%s', (text, filled) => {
    expect(fillPlaceholders(text, LINES.points)).toBe(filled);
  });

  test('a headline about a figure that is not drawn stops the build', () => {
    expect(() => fillPlaceholders('{gio@2023}', LINES.points)).toThrow('{gio@2023}');
  });
});

test('the CSV holds every figure as a plain number, its unit and its source', () => {
  const [header, ...rows] = chartCsv(BARS).trimEnd().split('\n');
  expect(header).toMatch(/^key,/);
  expect(rows).toHaveLength(BARS.points.length);
  expect(rows[0]).toBe('901,Lưng Mây,,2022,63.92,percent,,https://sao-mai.example/mua-co');
});
