/** The map of the poor districts: classes + size → marks. */
import type { Drawing, Mark } from '../drawing/marks.ts';
import type { Locale } from '../language/locale.ts';
import { archipelagoMarks } from './archipelagos.ts';
import { districtShapes, landShape, provinceLines } from './geometry.ts';
import { type Box, COUNTRY, fitted, heightFor, pathOf } from './projection.ts';

/** A district as the map shows it. */
export interface MapDistrict {
  code: string;
  /** 0 = no figure (hatched), 1…5 = class of the scale. */
  class: number;
  /** Name and figure, for those who do not see the colour. */
  label: string;
  href?: string;
  /** Recognised as having left the list. */
  left?: boolean;
}

/**
 * Class of a value: 1 below the first break, one more for each break reached.
 * A value equal to a break belongs to the class above it.
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return 1 + breaks.filter((limit) => value >= limit).length;
}

export interface ChoroplethOptions {
  locale: Locale;
  width: number;
  /** Lines of the old map or of today's. */
  provinces?: 63 | 34;
  box?: Box;
  /** Ground as a mark of its own (files), or left to the page. */
  ground?: boolean;
}

/** Draws the country, the archipelagos and the districts that carry a class. */
export function choropleth(districts: readonly MapDistrict[], options: ChoroplethOptions): Drawing {
  const { locale, width, provinces = 63, box = COUNTRY, ground = false } = options;
  const pad = Math.max(4, width * 0.01);
  const height = heightFor(box, width - 2 * pad) + 2 * pad;
  const projection = fitted(box, { x: pad, y: pad, width: width - 2 * pad, height: height - 2 * pad });
  const path = pathOf(projection);
  const shapes = districtShapes();
  const parts: Mark[] = districts.flatMap((district): Mark[] => {
    const geometry = shapes.get(district.code)?.geometry;
    const d = geometry && path(geometry);
    if (!d) return [];
    const marks: Mark[] = [
      { mark: 'path', class: `district class-${district.class}`, d },
      ...(district.left ? [{ mark: 'path' as const, class: 'left-list', d }] : []),
    ];
    const { href, label } = district;
    return href === undefined ? marks : [{ mark: 'group', href, label, marks }];
  });
  return {
    width,
    height,
    marks: [
      ...(ground ? [{ mark: 'rect' as const, class: 'sea', x: 0, y: 0, width, height }] : []),
      { mark: 'path', class: 'land', d: path(landShape()) ?? '' },
      { mark: 'path', class: 'province-lines', d: path(provinceLines(provinces)) ?? '' },
      ...parts,
      ...archipelagoMarks(projection, locale, {
        radius: Math.max(1.2, width / 420),
        right: width,
        small: width < 300,
      }),
    ],
  };
}

/** The hatch of districts without a figure: threads on land, never a colour of the scale. */
export const HATCH =
  '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="hatch-ground" width="4" height="4"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="4"/></pattern></defs>';
