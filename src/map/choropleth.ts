/** A map of the country with coloured places: fills + size → marks. */
import type { GeoProjection } from 'd3';
import type { Drawing, Mark } from '../drawing/marks.ts';
import type { Locale } from '../language/locale.ts';
import type { Areas } from '../model/layers.ts';
import { archipelagoMarks } from './archipelagos.ts';
import type { Fill } from './fills.ts';
import { areaShapes, landShape, provinceLines, vanishedLines } from './geometry.ts';
import { type NameSize, nameMarks } from './names.ts';
import { COUNTRY, fitted, heightFor, type PathWriter, pathOf } from './projection.ts';
import { scaleBar } from './scale-bar.ts';

/** A place as the map shows it. */
export interface MapArea {
  code: string;
  fill: Fill;
  /** Name and figure, for those who do not see the colour. */
  label: string;
  href?: string;
  /** Recognised as having left the list. */
  left?: boolean;
}

/** The map until 30/6/2025 or the one since. */
export type ProvinceMap = 63 | 34;

export interface ChoroplethOptions {
  locale: Locale;
  width: number;
  areas: Areas;
  /** Maps whose province lines are drawn; where a page holds both, it shows one. */
  maps: readonly ProvinceMap[];
  /** Sizes in which province names are set; none on the smallest maps. */
  names?: readonly NameSize[];
  /** Ground as a mark of its own (files), or left to the page. */
  ground?: boolean;
  /** Small maps beside each other leave out the scale bar, and share one drawing of land and lines. */
  bar?: boolean;
  shared?: boolean;
}

/** Names of what small maps share. */
export const SHARED = { land: 'dat-lien', lines: 'ranh-gioi-tinh' };

/** Draws the country, the coloured places and the archipelagos. */
export function choropleth(places: readonly MapArea[], options: ChoroplethOptions): Drawing {
  const { locale, width, areas, maps, names = [], ground = false, bar = true, shared = false } = options;
  const { pad, height, projection } = frameOf(width);
  const path = pathOf(projection);
  const shapes = areaShapes(areas);
  const coloured = places.flatMap((place): Mark[] => {
    const geometry = shapes.get(place.code)?.geometry;
    const d = geometry && path(geometry);
    if (!d) return [];
    const { href, label, code } = place;
    const marks: Mark[] = [
      { mark: 'path', class: `area fill-${place.fill}`, d },
      ...(place.left ? [{ mark: 'path' as const, class: 'left-list', d }] : []),
    ];
    return href === undefined ? marks : [{ mark: 'group', href, label, code, marks }];
  });
  const small = width < 300;
  const archipelagos = archipelagoMarks(projection, locale, {
    radius: Math.max(1.2, width / 420),
    right: width,
    small,
  });
  const obstacles = {
    words: archipelagos,
    width,
    places:
      areas === 'districts'
        ? places.flatMap(({ code, fill }) => (fill === 'hatch' ? [] : (shapes.get(code)?.geometry ?? [])))
        : [],
  };
  const { land, lines } = groundMarks(width, maps);
  const districts = areas === 'districts';
  return {
    width,
    height,
    marks: [
      ...(ground ? [{ mark: 'rect' as const, class: 'sea', x: 0, y: 0, width, height }] : []),
      ...(districts ? (shared ? [{ mark: 'use' as const, id: SHARED.land }] : land) : coloured),
      ...(shared ? [{ mark: 'use' as const, id: SHARED.lines }] : lines),
      ...(districts ? coloured : []),
      ...maps.flatMap((map) =>
        names.map(
          (size): Mark => ({
            mark: 'group',
            class: `map-names ${size}${onlyOn(map, maps)}`,
            marks: nameMarks(projection, map, size, obstacles),
          }),
        ),
      ),
      ...archipelagos,
      ...(bar ? scaleBar(projection, { left: pad + 6, bottom: height - pad - 8 }) : []),
    ],
  };
}

/** Where a drawing holds both maps, what belongs to one of them says so. */
const onlyOn = (map: ProvinceMap, maps: readonly ProvinceMap[]): string =>
  maps.length > 1 ? ` on-${map}` : '';

interface GroundMarks {
  land: Mark[];
  lines: Mark[];
}

const grounds = new Map<string, GroundMarks>();

/** Land and lines at a width. Written once: hundreds of maps stand on the same ground. */
export function groundMarks(width: number, maps: readonly ProvinceMap[]): GroundMarks {
  const key = [width, ...maps].join(' ');
  const known = grounds.get(key) ?? drawGround(pathOf(frameOf(width).projection), maps);
  grounds.set(key, known);
  return known;
}

function drawGround(path: PathWriter, maps: readonly ProvinceMap[]): GroundMarks {
  return {
    land: [{ mark: 'path', class: 'land', d: path(landShape()) ?? '' }],
    lines:
      maps.length > 1
        ? [
            // Every line of today's map is one of the old map too.
            { mark: 'path', class: 'province-lines', d: path(provinceLines(34)) ?? '' },
            { mark: 'path', class: 'province-lines on-63', d: path(vanishedLines()) ?? '' },
          ]
        : maps.map((map) => ({ mark: 'path', class: 'province-lines', d: path(provinceLines(map)) ?? '' })),
  };
}

/** Land and lines of a map `width` pixels wide, for drawings that share them. */
export function sharedGround(width: number, maps: readonly ProvinceMap[]): { id: string; marks: Mark[] }[] {
  const { land, lines } = groundMarks(width, maps);
  return [
    { id: SHARED.land, marks: land },
    { id: SHARED.lines, marks: lines },
  ];
}

/** Height of a map `width` pixels wide. */
export const mapHeight = (width: number): number => frameOf(width).height;

/** The country fitted into a width; its height follows. */
export function frameOf(width: number): { pad: number; height: number; projection: GeoProjection } {
  const pad = Math.max(4, width * 0.01);
  const height = heightFor(COUNTRY, width - 2 * pad) + 2 * pad;
  return {
    pad,
    height,
    projection: fitted(COUNTRY, { x: pad, y: pad, width: width - 2 * pad, height: height - 2 * pad }),
  };
}

/** The hatch of places without a figure: threads on land, never a colour of the scale. */
export const HATCH =
  '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="hatch-ground" width="4" height="4"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="4"/></pattern></defs>';
