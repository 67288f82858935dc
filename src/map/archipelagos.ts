/** Hoàng Sa and Trường Sa: on every map of the country, at every size. */
import { type GeoProjection, geoCentroid } from 'd3';
import type { Mark } from '../drawing/marks.ts';
import { textWidth } from '../drawing/text.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { table } from '../model/tables.ts';
import { ARCHIPELAGO_DISTRICTS, districtShapes } from './geometry.ts';

/**
 * Island marks with their names and the province each archipelago belongs to today.
 * Names stay left of `right`, so that no map is too small to show them whole.
 */
export function archipelagoMarks(
  projection: GeoProjection,
  locale: Locale,
  { radius, right, small = false }: { radius: number; right: number; small?: boolean },
): Mark[] {
  const names = words(locale).map;
  const islands: Mark[] = [...ARCHIPELAGO_DISTRICTS].flatMap((code) => {
    const geometry = districtShapes().get(code)?.geometry;
    if (!geometry) return [];
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return parts.flatMap((coordinates): Mark[] => {
      const point = projection(geoCentroid({ type: 'Polygon', coordinates }));
      return point ? [{ mark: 'stitch', class: 'island', x: point[0], y: point[1], radius }] : [];
    });
  });
  const labels: Mark[] = table('islands')
    .filter((island) => island.kind === 'archipelago')
    .flatMap((island): Mark[] => {
      const point = projection([island.longitude, island.latitude]);
      if (!point) return [];
      const code = island.province_code as '48' | '56';
      const name = small ? names.archipelagosShort[code] : names.archipelagos[code];
      const half = Math.max(...name.map((line) => textWidth(line, small ? 9 : 11))) / 2;
      const x = Math.min(point[0], right - half - 4);
      return [
        {
          mark: 'text',
          class: small ? 'island-label small' : 'island-label',
          x,
          y: point[1] + (small ? 11 : 14),
          lines: name,
          anchor: 'middle',
        },
      ];
    });
  return [...islands, ...labels];
}
