/** Hoàng Sa and Trường Sa: on every map of the country, at every size. */
import { type GeoProjection, geoCentroid } from 'd3';
import type { Mark } from '../drawing/marks.ts';
import { textWidth } from '../drawing/text.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { table } from '../model/tables.ts';
import { ARCHIPELAGO_DISTRICTS, districtShapes } from './geometry.ts';

/** Longitude and latitude of each drawn island of the two archipelagos. */
export function islandPoints(): [number, number][] {
  return [...ARCHIPELAGO_DISTRICTS].flatMap((code) => {
    const geometry = districtShapes().get(code)?.geometry;
    if (!geometry) return [];
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return parts.map((coordinates) => geoCentroid({ type: 'Polygon', coordinates }));
  });
}

/** Where each archipelago's name stands, and the name with the province it belongs to today. */
export function archipelagoNames(locale: Locale, small = false): { at: [number, number]; lines: string[] }[] {
  const { archipelagos, archipelagosShort } = words(locale).map;
  const names = small ? archipelagosShort : archipelagos;
  return table('islands')
    .filter(({ kind }) => kind === 'archipelago')
    .map(({ longitude, latitude, province_code }) => ({
      at: [longitude, latitude],
      lines: names[province_code as '48' | '56'],
    }));
}

/**
 * Island marks and the archipelagos' names.
 * Names stay left of `right`, so that no map is too small to show them whole.
 */
export function archipelagoMarks(
  projection: GeoProjection,
  locale: Locale,
  { radius, right, small = false }: { radius: number; right: number; small?: boolean },
): Mark[] {
  const islands = islandPoints().flatMap((at): Mark[] => {
    const point = projection(at);
    return point ? [{ mark: 'stitch', class: 'island', x: point[0], y: point[1], radius }] : [];
  });
  const labels = archipelagoNames(locale, small).flatMap(({ at, lines }): Mark[] => {
    const point = projection(at);
    if (!point) return [];
    const half = Math.max(...lines.map((line) => textWidth(line, small ? 9 : 11))) / 2;
    return [
      {
        mark: 'text',
        class: small ? 'island-label small' : 'island-label',
        x: Math.min(point[0], right - half - 4),
        y: point[1] + (small ? 11 : 14),
        lines,
        anchor: 'middle',
      },
    ];
  });
  return [...islands, ...labels];
}
