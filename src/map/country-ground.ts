/** The country as small maps show it: land, today's provinces, both archipelagos. */
import type { GeoProjection } from 'd3';
import type { Mark } from '../drawing/marks.ts';
import type { Locale } from '../language/locale.ts';
import { archipelagoMarks } from './archipelagos.ts';
import { frameOf, groundMarks } from './choropleth.ts';

export interface CountryGround {
  height: number;
  projection: GeoProjection;
  marks: Mark[];
}

/** The ground of a map `width` pixels wide, on which other marks are set. */
export function countryGround(width: number, locale: Locale): CountryGround {
  const { height, projection } = frameOf(width);
  const { land, lines } = groundMarks(width, [34]);
  const archipelagos = archipelagoMarks(projection, locale, {
    radius: Math.max(1.2, width / 420),
    right: width,
    small: width < 300,
  });
  return { height, projection, marks: [...land, ...lines, ...archipelagos] };
}
