/** Where one place lies: its surroundings close up, and the whole country with its archipelagos beside. */
import { geoBounds } from 'd3';
import type { Drawing, Mark } from '../drawing/marks.ts';
import { textWidth } from '../drawing/text.ts';
import type { Locale } from '../language/locale.ts';
import { districtsOf } from '../model/places.ts';
import type { ProvincePage } from '../model/provinces.ts';
import { archipelagoMarks } from './archipelagos.ts';
import type { Fill } from './fills.ts';
import {
  ARCHIPELAGO_DISTRICTS,
  detailedShapes,
  districtShapes,
  landShape,
  provinceLines,
} from './geometry.ts';
import { COUNTRY, fitted, heightFor, pathOf } from './projection.ts';

export interface LocatorPlace {
  /** District whose outline is shown; several for a model that spans them. */
  codes: readonly string[];
  name: string;
}

/**
 * A province as the locator shows it: all of its districts, of the map that its name is of. The
 * archipelagos are drawn as marks beside; their shapes would shrink the mainland.
 */
export function provincePlace({ old, now, today, parts }: ProvincePage, locale: Locale): LocatorPlace {
  const shown = now ?? old ?? today;
  return {
    codes: (old ? [old] : parts)
      .flatMap((part) => districtsOf(part.code))
      .map(({ code }) => code)
      .filter((code) => !ARCHIPELAGO_DISTRICTS.has(code)),
    name: locale === 'vi' ? shown.name_vi : shown.name_en,
  };
}

/** Districts around, each with its fill on the first map; absent = not on the list. */
export type FillByCode = ReadonlyMap<string, Fill>;

/** Degrees of land around the place that are shown. */
const AROUND = 0.55;

/** Draws the locator, `width` pixels wide. Districts near the place keep the colours of the map. */
export function locator(place: LocatorPlace, fills: FillByCode, locale: Locale, width: number): Drawing {
  const height = Math.round(width * 0.78);
  const shapes = detailedShapes();
  const own = place.codes.flatMap((code) => shapes.get(code) ?? []);
  const [[west, south], [east, north]] = geoBounds({
    type: 'GeometryCollection',
    geometries: own.map(({ geometry }) => geometry),
  });
  const box = [west - AROUND, south - AROUND, east + AROUND, north + AROUND] as const;
  const insetWidth = Math.round(width * 0.36);
  const projection = fitted(box, { x: 0, y: 0, width: width - insetWidth, height }).clipExtent([
    [0, 0],
    [width - insetWidth - 8, height],
  ]);
  const path = pathOf(projection);
  const around: Mark[] = [...shapes.values()].flatMap(({ code, geometry }): Mark[] => {
    const d = path(geometry);
    if (!d) return [];
    const fill = fills.get(code);
    return [{ mark: 'path', class: fill === undefined ? 'land area' : `area fill-${fill}`, d }];
  });
  const outline = own.map(({ geometry }): Mark => ({ mark: 'path', class: 'here', d: path(geometry) ?? '' }));
  const middle = projection([(west + east) / 2, (south + north) / 2]) ?? [0, 0];
  const labelX = Math.min(
    Math.max(middle[0], textWidth(place.name, 15) / 2 + 6),
    width - insetWidth - 8 - textWidth(place.name, 15) / 2 - 6,
  );
  const bottom = Math.max(...own.map(({ geometry }) => path.bounds(geometry)[1][1]));
  const label: Mark = {
    mark: 'text',
    class: 'here-label',
    x: labelX,
    y: Math.min(bottom + 20, height - 8),
    lines: [place.name],
    anchor: 'middle',
  };

  const insetHeight = heightFor(COUNTRY, insetWidth);
  const inset = fitted(COUNTRY, { x: width - insetWidth, y: 8, width: insetWidth, height: insetHeight });
  const insetPath = pathOf(inset);
  const light = districtShapes();
  return {
    width,
    height: Math.max(height, insetHeight + 16),
    marks: [
      { mark: 'rect', class: 'sea', x: 0, y: 0, width, height: Math.max(height, insetHeight + 16) },
      ...around,
      { mark: 'path', class: 'province-lines strong', d: path(provinceLines(63)) ?? '' },
      ...outline,
      label,
      { mark: 'path', class: 'land', d: insetPath(landShape()) ?? '' },
      ...place.codes.flatMap((code): Mark[] => {
        const point = insetPath.centroid(light.get(code)?.geometry ?? landShape());
        return [{ mark: 'stitch', class: 'here-stitch', x: point[0], y: point[1], radius: 6 }];
      }),
      ...archipelagoMarks(inset, locale, { radius: 1.1, right: width, small: true }),
    ],
  };
}
