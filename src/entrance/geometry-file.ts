/** Reads boundaries and checks what a map relies on: whole rings, within the country, codes of the table. */
import { z } from 'zod';
import type { CheckedTable, Resource } from './data-package.ts';
import type { FaultList } from './faults.ts';
import { readJsonFile } from './json-file.ts';
import { lineAt, readTextFile } from './text-file.ts';

/** West, south, east, north: the mainland with both archipelagos and a margin of sea. */
export const BOUNDS = [101.5, 6, 118, 24] as const;

const position = z.tuple([z.number(), z.number()]);
const rings = z.array(z.array(position));
const geometry = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.looseObject({ code: z.string() }), geometry })),
});
const topology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(position).min(2)),
  transform: z.object({ scale: position, translate: position }),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(z.looseObject({ id: z.string() })),
    }),
  ),
});

type Ring = z.infer<typeof position>[];

const isWithin = ([x, y]: readonly [number, number]): boolean =>
  x >= BOUNDS[0] && x <= BOUNDS[2] && y >= BOUNDS[1] && y <= BOUNDS[3];

/** Twice the signed area in degrees: positive for a ring wound counterclockwise. */
export const doubleArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** What is wrong with a ring, in words; nothing when it is sound. `outer` rings wind counterclockwise (RFC 7946). */
function faultOf(ring: Ring, outer: boolean): { found: string; vi: string; en: string } | undefined {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4)
    return {
      found: `${ring.length}`,
      vi: 'vòng có ít nhất bốn điểm',
      en: 'a ring of at least four positions',
    };
  if (first[0] !== last[0] || first[1] !== last[1])
    return {
      found: `${first} … ${last}`,
      vi: 'vòng khép kín (điểm cuối trùng điểm đầu)',
      en: 'a closed ring (last position equal to the first)',
    };
  const outside = ring.find((point) => !isWithin(point));
  if (outside)
    return {
      found: `${outside}`,
      vi: `điểm trong khung ${BOUNDS.join(', ')} (kinh độ trước, vĩ độ sau)`,
      en: `a position within ${BOUNDS.join(', ')} (longitude first, then latitude)`,
    };
  if (doubleArea(ring) > 0 !== outer)
    return {
      found: outer ? 'clockwise' : 'counterclockwise',
      vi: outer ? 'vòng ngoài đi ngược chiều kim đồng hồ' : 'vòng trong đi theo chiều kim đồng hồ',
      en: outer ? 'an outer ring wound counterclockwise' : 'an inner ring wound clockwise',
    };
  return undefined;
}

interface Shape {
  code: string;
  /** Where its code stands in the file. */
  mark: string;
}

/** Codes against the table that the resource names: every one once, no orphan on either side. */
function checkCodes(
  resource: Resource,
  shapes: readonly Shape[],
  lineOf: (mark: string) => number,
  tables: Map<string, CheckedTable>,
  faults: FaultList,
): void {
  if (!resource.codes) return;
  const file = `data/${resource.path}`;
  const { resource: name, field } = resource.codes;
  const table = tables.get(name);
  if (!table?.readable) return;
  const wanted = new Set(table.rows.map(({ record }) => String(record[field])));
  const seen = new Set<string>();
  for (const { code, mark } of shapes) {
    if (seen.has(code) || !wanted.has(code))
      faults.add({
        file,
        line: lineOf(mark),
        field: 'code',
        found: code,
        expected: wanted.has(code)
          ? { vi: 'mỗi mã một lần', en: 'each code once' }
          : {
              vi: `một mã có trong bảng ${name} (cột ${field})`,
              en: `a code of table ${name} (column ${field})`,
            },
      });
    seen.add(code);
  }
  for (const code of wanted)
    if (!seen.has(code))
      faults.add({
        file,
        field: 'code',
        found: '',
        expected: {
          vi: `hình của mã ${code} trong bảng ${name}`,
          en: `a shape for code ${code} of table ${name}`,
        },
      });
}

function checkGeoJson(
  root: string,
  resource: Resource,
  text: string,
  faults: FaultList,
): Shape[] | undefined {
  const file = `data/${resource.path}`;
  const found = readJsonFile(root, file, collection, faults);
  return found?.features.map(({ properties: { code }, geometry: { type, coordinates } }) => {
    const mark = `"code":${JSON.stringify(code)}`;
    const parts = type === 'Polygon' ? [coordinates] : coordinates;
    parts.forEach((part, partIndex) => {
      part.forEach((ring, ringIndex) => {
        const fault = faultOf(ring, ringIndex === 0);
        if (!fault) return;
        faults.add({
          file,
          line: lineAt(text, Math.max(0, text.indexOf(mark))),
          field: `${code} · ${type === 'Polygon' ? '' : `${partIndex}.`}${ringIndex}`,
          found: fault.found,
          expected: { vi: fault.vi, en: fault.en },
        });
      });
    });
    return { code, mark };
  });
}

function checkTopoJson(root: string, resource: Resource, faults: FaultList): Shape[] | undefined {
  const file = `data/${resource.path}`;
  const found = readJsonFile(root, file, topology, faults);
  if (!found) return undefined;
  const { scale, translate } = found.transform;
  found.arcs.forEach((arc, index) => {
    let [x, y] = [0, 0];
    for (const [dx, dy] of arc) {
      x += dx;
      y += dy;
      const point = [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
      if (isWithin(point)) continue;
      faults.add({
        file,
        field: `arcs.${index}`,
        found: `${point}`,
        expected: {
          vi: `điểm trong khung ${BOUNDS.join(', ')}`,
          en: `a position within ${BOUNDS.join(', ')}`,
        },
      });
      return;
    }
  });
  return Object.values(found.objects).flatMap(({ geometries }) =>
    geometries.map(({ id }) => ({ code: id, mark: `"id":${JSON.stringify(id)}` })),
  );
}

/** Checks a file of boundaries. */
export function checkGeometryFile(
  root: string,
  resource: Resource,
  tables: Map<string, CheckedTable>,
  faults: FaultList,
): void {
  const source = readTextFile(root, `data/${resource.path}`, faults);
  if (!source) return;
  const { text } = source;
  const shapes =
    resource.format === 'topojson'
      ? checkTopoJson(root, resource, faults)
      : checkGeoJson(root, resource, text, faults);
  if (!shapes) return;
  checkCodes(resource, shapes, (mark) => lineAt(text, Math.max(0, text.indexOf(mark))), tables, faults);
}
