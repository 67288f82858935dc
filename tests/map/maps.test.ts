/** Every map of the country: true classes, all of its land, and both archipelagos. */
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/drawing/marks.ts';
import { svgMarkup } from '../../src/drawing/svg.ts';
import { textWidth } from '../../src/drawing/text.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { words } from '../../src/language/words.ts';
import { choropleth, HATCH, type MapArea } from '../../src/map/choropleth.ts';
import { classOf } from '../../src/map/fills.ts';
import { firstMap } from '../../src/map/first-map.ts';
import { ARCHIPELAGO_DISTRICTS, districtShapes } from '../../src/map/geometry.ts';
import { legendMarks } from '../../src/map/legend.ts';
import { locator } from '../../src/map/locator.ts';
import type { MapView } from '../../src/map/view-types.ts';
import { table } from '../../src/model/tables.ts';

const BREAKS = [10, 20, 30, 40];

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => ('marks' in mark ? [mark, ...flat(mark.marks)] : [mark]));

/** Invented classes on true shapes; 027 has no figure, 031 has left the list. */
const DISTRICTS: MapArea[] = [
  { code: '027', fill: 'hatch', label: 'Một: chưa có số liệu' },
  { code: '030', fill: 'scale-3', label: 'Hai: 25%', href: '/hai/' },
  { code: '031', fill: 'scale-5', label: 'Ba: 41%', left: true },
];

const ON_OLD_MAP = { areas: 'districts', maps: [63] } as const;

describe('classes', () => {
  test.each([
    [0, 1],
    [9.99, 1],
    [10, 2],
    [39.99, 4],
    [40, 5],
    [100, 5],
  ])('%d belongs to class %d: a value equal to a break goes above it', (value, expected) => {
    expect(classOf(value, BREAKS)).toBe(expected);
  });
});

const LEGEND: MapView['legend'] = {
  title: 'Hộ nghèo',
  scale: ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'],
  limits: BREAKS.map((limit) => `${limit}%`),
  items: [
    { fill: 'hatch', text: 'chưa có số liệu' },
    { fill: 'left-list', text: 'Đã ra khỏi danh sách' },
  ],
};

/** Labels of the archipelagos in a drawing, whole or shortened for a small one. */
const labelsOf = (marks: readonly Mark[]) =>
  flat(marks).flatMap((mark) =>
    mark.mark === 'text' && mark.class.startsWith('island-label')
      ? [{ ...mark, text: mark.lines.join(' ') }]
      : [],
  );

describe.each(LOCALES)('archipelagos (%s)', (locale) => {
  const WIDTHS = [120, 180, 240, 360, 480, 640, 960, 1200];

  test.each(WIDTHS)('Hoàng Sa and Trường Sa are named in full view on a map %d pixels wide', (width) => {
    const drawing = choropleth(DISTRICTS, { ...ON_OLD_MAP, locale, width });
    const labels = labelsOf(drawing.marks);
    expect(labels.map(({ text }) => text)).toEqual([
      expect.stringContaining('Hoàng Sa'),
      expect.stringContaining('Trường Sa'),
    ]);
    for (const { x, y, lines, class: className } of labels) {
      const half =
        Math.max(...lines.map((line) => textWidth(line, className.includes('small') ? 9 : 11))) / 2;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawing.height);
    }
    const islands = flat(drawing.marks).filter((mark) => mark.mark === 'stitch' && mark.class === 'island');
    expect(islands.length).toBeGreaterThanOrEqual(10);
  });

  test.each([280, 350, 640])('the inset of a locator %d pixels wide names them too', (width) => {
    const drawing = locator({ codes: ['027'], name: 'Một' }, new Map([['027', 'scale-2']]), locale, width);
    expect(labelsOf(drawing.marks).map(({ text }) => text)).toEqual([
      expect.stringContaining('Hoàng Sa'),
      expect.stringContaining('Trường Sa'),
    ]);
  });
});

test('the two names say whose they are', () => {
  expect(words('vi').map.archipelagos['48'].join(' ')).toMatch(/Hoàng Sa.*Đà Nẵng/);
  expect(words('vi').map.archipelagos['56'].join(' ')).toMatch(/Trường Sa.*Khánh Hòa/);
});

test.each(LOCALES)('the map looks as it did (%s)', async (locale) => {
  const drawing = choropleth(DISTRICTS, { ...ON_OLD_MAP, locale, width: 240, ground: true });
  const svg = svgMarkup(
    { ...drawing, marks: [...drawing.marks, ...legendMarks({ ...firstMap(locale), legend: LEGEND }, 480)] },
    { label: 'Bản đồ thử', file: true, head: HATCH },
  );
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../golden/map-${locale}.svg`);
});

test('a district without a figure is hatched, one that left the list is outlined, one with a page is a link', () => {
  const svg = svgMarkup(choropleth(DISTRICTS, { ...ON_OLD_MAP, locale: 'vi', width: 240 }), { label: 'x' });
  expect(svg.match(/class="area fill-hatch"/g)).toHaveLength(1);
  expect(svg.match(/class="left-list"/g)).toHaveLength(1);
  expect(svg).toMatch(/<a [^>]*href="\/hai\/" aria-label="Hai: 25%">/);
});

test('every district of the old map has a shape, and every shape a district', () => {
  const codes = table('districts')
    .map(({ code }) => code)
    .sort();
  expect([...districtShapes().keys()].sort()).toEqual(codes);
  for (const code of ARCHIPELAGO_DISTRICTS) expect(codes).toContain(code);
});
