/** Boundaries that a map may be drawn from: sound, in one country, with neighbours that touch. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { BOUNDS, doubleArea } from '../../src/entrance/geometry-file.ts';
import { districtShapes, provinceShapes, wound } from '../../src/map/geometry.ts';
import { table } from '../../src/model/tables.ts';

const partsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

type Segment = [Position, Position];
const segmentsOf = (ring: Position[]): Segment[] =>
  ring.slice(1).map((end, index) => [ring[index] ?? end, end]);

const side = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment, [px = 0, py = 0]: Position): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));

/** Whether two segments cross inside both. */
const cross = (a: Segment, b: Segment): boolean =>
  side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;

const detailed = JSON.parse(readFileSync('data/places/districts.geojson', 'utf8')) as FeatureCollection<
  Polygon | MultiPolygon,
  { code: string }
>;

describe.each([
  ['fine', new Map(detailed.features.map(({ properties, geometry }) => [properties.code, geometry]))],
  ['light', new Map([...districtShapes()].map(([code, { geometry }]) => [code, wound(geometry)]))],
])('the %s shapes of the districts', (_, shapes) => {
  test('never cross themselves, close, and wind as GeoJSON asks', () => {
    for (const [code, geometry] of shapes) {
      for (const part of partsOf(geometry)) {
        part.forEach((ring, index) => {
          expect(ring[0], code).toEqual(ring.at(-1));
          expect(doubleArea(ring as [number, number][]) > 0, code).toBe(index === 0);
          const segments = segmentsOf(ring);
          const crossing = segments.some((a, i) => segments.slice(i + 1).some((b) => cross(a, b)));
          expect(crossing, code).toBe(false);
        });
      }
    }
  });

  test('lie within the country', () => {
    for (const [code, geometry] of shapes) {
      for (const [x = 0, y = 0] of partsOf(geometry).flat(2)) {
        expect(x, code).toBeGreaterThanOrEqual(BOUNDS[0]);
        expect(x, code).toBeLessThanOrEqual(BOUNDS[2]);
        expect(y, code).toBeGreaterThanOrEqual(BOUNDS[1]);
        expect(y, code).toBeLessThanOrEqual(BOUNDS[3]);
      }
    }
  });
});

test('districts called neighbours share a border, and those that share one are called so', () => {
  const owners = new Map<string, string[]>();
  for (const { properties, geometry } of detailed.features) {
    for (const ring of partsOf(geometry).flat()) {
      for (const [a, b] of segmentsOf(ring)) {
        const key = [String(a), String(b)].sort().join(' ');
        owners.set(key, [...(owners.get(key) ?? []), properties.code]);
      }
    }
  }
  const touching = new Set(
    [...owners.values()].flatMap((codes) =>
      codes.length === 2 && codes[0] !== codes[1] ? [[...codes].sort().join(' ')] : [],
    ),
  );
  const told = new Set(
    table('district-neighbours').map(({ code_a, code_b }) => [code_a, code_b].sort().join(' ')),
  );
  expect(told).toEqual(touching);
});

test.each([63, 34] as const)('each of the %d provinces has a shape made of its districts', (map) => {
  const codes = table(map === 63 ? 'provinces-63' : 'provinces-34').map(({ code }) => code);
  expect([...provinceShapes(map).keys()].sort()).toEqual([...codes].sort());
});
