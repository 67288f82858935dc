/** Where a model began and where it was taken up, on a small map of the country. */
import type { GeoProjection } from 'd3';
import type { Drawing, Mark } from '../drawing/marks.ts';
import type { Locale } from '../language/locale.ts';
import type { Outcome } from '../model/replications.ts';
import { countryGround } from './country-ground.ts';
import { districtShapes, provinceShapes } from './geometry.ts';
import { pathOf } from './projection.ts';

/** A replication on the map: its number in the list, how it went, and where. */
export interface LoggedPlace {
  number: number;
  outcome: Outcome;
  /** Districts of the old map; where none is known, its province stands for it. */
  districts: readonly string[];
  province: string | null;
}

export interface Origin {
  districts: readonly string[];
  province: string;
}

const ORIGIN_RADIUS = 7;
const RADIUS = 11;

/** Draws the origin as a gold stitch and each replication as a numbered one. */
export function replicationMap(
  origin: Origin,
  log: readonly LoggedPlace[],
  locale: Locale,
  width: number,
): Drawing {
  const ground = countryGround(width, locale);
  const taken: [number, number][] = [];
  /** The first free place at or beside a point, so that no number hides another. */
  const free = ([x, y]: [number, number]): [number, number] => {
    for (let turn = 0; turn < 40; turn += 1) {
      const away = turn === 0 ? 0 : 9 + Math.floor((turn - 1) / 8) * 9;
      const at: [number, number] = [
        x + away * Math.cos((turn * Math.PI) / 4),
        y + away * Math.sin((turn * Math.PI) / 4),
      ];
      if (at[0] < RADIUS || at[1] < RADIUS || at[0] > width - RADIUS || at[1] > ground.height - RADIUS)
        continue;
      if (taken.every(([left, top]) => Math.hypot(left - at[0], top - at[1]) > RADIUS * 1.7)) {
        taken.push(at);
        return at;
      }
    }
    return [x, y];
  };
  const points = (place: { districts: readonly string[]; province: string | null }): [number, number][] =>
    middles(place, ground.projection);
  const start = points(origin).map(free);
  const marks = log.flatMap((entry): Mark[] =>
    points(entry)
      .map(free)
      .flatMap(([x, y]): Mark[] => [
        { mark: 'stitch', class: `log-stitch log-${entry.outcome}`, x, y, radius: RADIUS },
        {
          mark: 'text',
          class: `log-number log-${entry.outcome}-number`,
          x,
          y: y + 4.5,
          lines: [String(entry.number)],
          anchor: 'middle',
        },
      ]),
  );
  return {
    width,
    height: ground.height,
    marks: [
      ...ground.marks,
      ...start.map(([x, y]): Mark => ({ mark: 'stitch', class: 'here-stitch', x, y, radius: ORIGIN_RADIUS })),
      ...marks,
    ],
  };
}

/** Middles of a place's districts; of its province where no district is known; nothing for the whole country. */
function middles(
  { districts, province }: { districts: readonly string[]; province: string | null },
  projection: GeoProjection,
): [number, number][] {
  const path = pathOf(projection);
  const shapes =
    districts.length > 0
      ? districts.map((code) => districtShapes().get(code))
      : [province ? provinceShapes(63).get(province) : undefined];
  return shapes.flatMap((shape) => (shape ? [path.centroid(shape.geometry)] : []));
}
