/** What the live map needs beside the shapes, made at build time from the same model as the drawn map. */
import { geoCentroid } from 'd3';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { table } from '../model/tables.ts';
import type { MapDistrict } from './choropleth.ts';
import { ARCHIPELAGO_DISTRICTS, districtShapes } from './geometry.ts';
import { mapDistricts } from './poor-districts-map.ts';
import { type Box, COUNTRY } from './projection.ts';

export interface LiveMapData {
  districts: (MapDistrict & { href: string })[];
  /** Old province of each district. */
  provinceOf: Record<string, string>;
  archipelagoDistricts: string[];
  /** Longitude and latitude of each drawn island. */
  islands: [number, number][];
  archipelagos: { at: [number, number]; lines: string[] }[];
  bounds: Box;
}

/** Data of the live map in a language. */
export function liveMapData(breaks: readonly number[], locale: Locale): LiveMapData {
  const t = words(locale);
  return {
    districts: mapDistricts(breaks, locale, true).map((district) => ({
      ...district,
      href: district.href ?? '',
    })),
    provinceOf: Object.fromEntries(
      table('districts').map(({ code, province_code }) => [code, province_code]),
    ),
    archipelagoDistricts: [...ARCHIPELAGO_DISTRICTS],
    islands: [...ARCHIPELAGO_DISTRICTS].flatMap((code) => {
      const geometry = districtShapes().get(code)?.geometry;
      if (!geometry) return [];
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return parts.map((coordinates) => geoCentroid({ type: 'Polygon', coordinates }));
    }),
    archipelagos: table('islands')
      .filter(({ kind }) => kind === 'archipelago')
      .map(({ longitude, latitude, province_code }) => ({
        at: [longitude, latitude],
        lines: t.map.archipelagos[province_code as '48' | '56'],
      })),
    bounds: COUNTRY,
  };
}
