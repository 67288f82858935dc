/** Names of provinces on the map: as many as stand clear of each other and of the archipelagos. */
import { type GeoProjection, geoPath } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Mark, TextMark } from '../drawing/marks.ts';
import { textWidth } from '../drawing/text.ts';
import { newProvince, oldProvince } from '../model/places.ts';
import { poorDistricts } from '../model/poor-districts.ts';
import { provinceShapes } from './geometry.ts';

/** On a wide screen the map is drawn at its size; on a phone at about half of it, so words are set twice as large. */
export type NameSize = 'wide' | 'narrow';

export const NAME_PIXELS: Record<NameSize, number> = { wide: 11, narrow: 19 };

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LINE_HEIGHT = 1.25;
const GAP = 2;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

/** Box of a text mark set at a size. */
function boxOf({ x, y, lines, anchor = 'start' }: TextMark, size: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return {
    left,
    right: left + width,
    top: y - size,
    bottom: y + size * 0.3 + (lines.length - 1) * LINE_HEIGHT * size,
  };
}

/** The largest part of a shape: a province's name stands on its mainland. */
function largestPart(geometry: Polygon | MultiPolygon, area: (part: Polygon) => number): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((a, b) => (area(b) > area(a) ? b : a));
}

export interface Obstacles {
  /** Marks whose words no name may touch. */
  words: readonly Mark[];
  /** Shapes that names leave free where they can. */
  places: readonly (Polygon | MultiPolygon)[];
  /** Pixels between the edges that names stay within. */
  width: number;
}

/** Where a name may stand, from its best place outwards, in lines of text. */
const SHIFTS: readonly [x: number, y: number][] = [
  [0, 0],
  [0, -1.2],
  [0, 1.2],
  [-1.6, 0],
  [1.6, 0],
  [-1.6, -1.2],
  [1.6, 1.2],
  [1.6, -1.2],
  [-1.6, 1.2],
];

/**
 * Names that fit, those of provinces with most poor districts first, then the largest provinces.
 * A name moves a little to leave coloured places free; one that would touch another is left out: the
 * place is still named by its link and its row.
 */
export function nameMarks(
  projection: GeoProjection,
  map: 63 | 34,
  size: NameSize,
  { words, places, width }: Obstacles,
): Mark[] {
  const path = geoPath(projection);
  const pixels = NAME_PIXELS[size];
  const poor = (code: string) =>
    poorDistricts().filter(
      (district) => (map === 63 ? district.oldProvince : district.newProvince).code === code,
    ).length;
  const candidates = [...provinceShapes(map).values()]
    .map(({ code, geometry }) => {
      const part = largestPart(geometry, (own) => path.area(own));
      const [x, y] = path.centroid(part);
      const name = (map === 63 ? oldProvince(code) : newProvince(code)).name_vi;
      return { name, x, y: y + pixels * 0.35, poor: poor(code), area: path.area(part) };
    })
    .sort((a, b) => b.poor - a.poor || b.area - a.area);
  const boxes = words.flatMap((mark) =>
    mark.mark === 'text' ? [boxOf(mark, size === 'wide' ? 11 : 17)] : [],
  );
  const coloured = places.map((geometry): Box => {
    const [[left, top], [right, bottom]] = path.bounds(geometry);
    return { left, right, top, bottom };
  });
  return candidates.flatMap(({ name, x, y }): Mark[] => {
    const stands = SHIFTS.map(([dx, dy]): { mark: TextMark; box: Box } => {
      const half = textWidth(name, pixels) / 2 + GAP;
      const mark: TextMark = {
        mark: 'text',
        class: 'province-name',
        x: Math.min(Math.max(x + dx * pixels, half), width - half),
        y: y + dy * pixels,
        lines: [name],
        anchor: 'middle',
      };
      return { mark, box: boxOf(mark, pixels) };
    }).filter(({ box }) => !boxes.some((other) => overlap(box, other)));
    const best = stands.find(({ box }) => !coloured.some((other) => overlap(box, other))) ?? stands[0];
    if (!best) return [];
    boxes.push(best.box);
    return [best.mark];
  });
}
