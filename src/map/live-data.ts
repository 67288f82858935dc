/** What the live map needs beside the shapes, made at build time from the same model as the drawn map. */
import type { Locale } from '../language/locale.ts';
import { table } from '../model/tables.ts';
import { archipelagoNames, islandPoints } from './archipelagos.ts';
import type { MapDistrict } from './choropleth.ts';
import { ARCHIPELAGO_DISTRICTS } from './geometry.ts';
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
  return {
    districts: mapDistricts(breaks, locale, true).map((district) => ({
      ...district,
      href: district.href ?? '',
    })),
    provinceOf: Object.fromEntries(
      table('districts').map(({ code, province_code }) => [code, province_code]),
    ),
    archipelagoDistricts: [...ARCHIPELAGO_DISTRICTS],
    islands: islandPoints(),
    archipelagos: archipelagoNames(locale),
    bounds: COUNTRY,
  };
}
