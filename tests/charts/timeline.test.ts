/** The timeline of replications: open ends stay open, labels stay inside, the picture looks as it did. */
import { describe, expect, test } from 'vitest';
import { type TimelineRow, timeline } from '../../src/charts/timeline.ts';
import { svgMarkup } from '../../src/drawing/svg.ts';

const ROWS: TimelineRow[] = [
  { label: 'nơi bịa đi trước', from: 2001, to: null, kind: 'origin' },
  { label: '1. Xóm Gió', from: 2005, to: 2009, kind: 'success' },
  {
    label: '2. Bản Lưng Mây và bốn bản khác ở phía bên kia ngọn núi không có thật',
    from: 2012,
    to: 2012,
    kind: 'failure',
  },
  { label: '3. Đảo Sao', from: 2015, to: null, kind: 'unknown' },
];

describe.each([350, 410])('%d pixels wide', (width) => {
  const drawing = timeline(ROWS, 2026, width);

  test('looks as it did', async () => {
    const svg = svgMarkup(drawing, { label: 'Dòng thời gian bịa', file: true });
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/timeline-${width}.svg`);
  });

  test('marks a start for every row, an end only where it is known', () => {
    const points = drawing.marks.filter(({ mark }) => mark === 'stitch');
    expect(points).toHaveLength(ROWS.length + 1);
    const spans = drawing.marks.flatMap((mark) =>
      mark.mark === 'line' && mark.class.startsWith('span') ? [mark] : [],
    );
    expect(spans.map(({ class: name }) => name.includes('span-open'))).toEqual([true, false, true]);
  });

  test('stays inside its frame', () => {
    for (const mark of drawing.marks) {
      const xs = mark.mark === 'line' ? [mark.x1, mark.x2] : 'x' in mark ? [mark.x] : [];
      for (const x of xs) expect(x >= 0 && x <= width).toBe(true);
    }
  });
});
