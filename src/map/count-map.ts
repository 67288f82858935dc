/** How many of something each province of today's map has: a numbered stitch per province. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Drawing, Mark } from '../drawing/marks.ts';
import type { Locale } from '../language/locale.ts';
import { countryGround } from './country-ground.ts';
import { provinceShapes } from './geometry.ts';
import { pathOf } from './projection.ts';

export interface CountedPlace {
  /** Code of a province since 1/7/2025. */
  code: string;
  count: number;
  /** Name and count in words. */
  label: string;
  href: string;
}

interface Placed extends CountedPlace {
  x: number;
  y: number;
  fx?: number;
}

/** Half the diagonal of a stitch, in pixels: wide enough for two digits and a finger. */
const RADIUS = 19;

/** Moves stitches apart until none covers another; each stays as near its province as it can. */
function apart(places: readonly Placed[]): Placed[] {
  const nodes = places.map((place) => ({ ...place }));
  forceSimulation(nodes)
    .force('x', forceX<Placed>((_, index) => places[index]?.x ?? 0).strength(0.4))
    .force('y', forceY<Placed>((_, index) => places[index]?.y ?? 0).strength(0.4))
    .force('collide', forceCollide(RADIUS - 1).iterations(4))
    .stop()
    .tick(200);
  return nodes;
}

/** Draws the country `width` pixels wide with its archipelagos, and a linked stitch per place. */
export function countMap(places: readonly CountedPlace[], locale: Locale, width: number): Drawing {
  const ground = countryGround(width, locale);
  const path = pathOf(ground.projection);
  const shapes = provinceShapes(34);
  const middles = places.flatMap((place): Placed[] => {
    const geometry = shapes.get(place.code)?.geometry;
    if (!geometry) return [];
    const [x, y] = path.centroid(geometry);
    return [{ ...place, x, y }];
  });
  return {
    width,
    height: ground.height,
    marks: [
      ...ground.marks,
      ...apart(middles).map(
        ({ x, y, code, count, label, href }): Mark => ({
          mark: 'group',
          class: 'counted',
          code,
          href,
          label,
          marks: [
            { mark: 'stitch', class: 'count-stitch', x, y, radius: RADIUS },
            { mark: 'text', class: 'count-number', x, y: y + 4.5, lines: [String(count)], anchor: 'middle' },
          ],
        }),
      ),
    ],
  };
}
