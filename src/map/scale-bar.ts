/** How far is far: a bar on every map that is large enough to be measured. */
import type { GeoProjection } from 'd3';
import type { Mark } from '../drawing/marks.ts';

/** Kilometres of one degree of longitude at the equator (WGS 84). */
const DEGREE_KM = 111.32;

/** Length of the bar, and the latitude at which it is true: Mercator stretches towards the north. */
export const BAR_KM = 200;
export const BAR_LATITUDE = 16;

/** Bar of 200 km with its words, `left` and `bottom` in pixels. */
export function scaleBar(projection: GeoProjection, at: { left: number; bottom: number }): Mark[] {
  const degrees = BAR_KM / (DEGREE_KM * Math.cos((BAR_LATITUDE * Math.PI) / 180));
  const [from, to] = [projection([105, BAR_LATITUDE]), projection([105 + degrees, BAR_LATITUDE])];
  const length = (to?.[0] ?? 0) - (from?.[0] ?? 0);
  const { left, bottom } = at;
  return [
    { mark: 'line', class: 'scale-bar', x1: left, x2: left + length, y1: bottom, y2: bottom },
    { mark: 'text', class: 'map-label scale-words', x: left, y: bottom - 6, lines: [`${BAR_KM} km`] },
  ];
}
