/** What the live map needs beside the shapes: the archipelagos and the frame of the country. */
import type { Locale } from '../language/locale.ts';
import { archipelagoNames, islandPoints } from './archipelagos.ts';
import { ARCHIPELAGO_DISTRICTS } from './geometry.ts';
import { type Box, COUNTRY } from './projection.ts';

export interface LiveGround {
  /** Districts that are drawn as marks, not as shapes. */
  archipelagoDistricts: string[];
  /** Longitude and latitude of each drawn island. */
  islands: [number, number][];
  archipelagos: { at: [number, number]; lines: string[] }[];
  bounds: Box;
}

/** Three decimals are a hundred metres: finer than the boundaries. */
const rounded = ([longitude, latitude]: [number, number]): [number, number] => [
  Math.round(longitude * 1000) / 1000,
  Math.round(latitude * 1000) / 1000,
];

export const liveGround = (locale: Locale): LiveGround => ({
  archipelagoDistricts: [...ARCHIPELAGO_DISTRICTS],
  islands: islandPoints().map(rounded),
  archipelagos: archipelagoNames(locale),
  bounds: COUNTRY,
});
