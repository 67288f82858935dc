/** The map that opens first, as other pages show it: home, locators, lists of districts. */
import type { Locale } from '../language/locale.ts';
import { firstLayer } from '../model/layers.ts';
import type { PoorDistrict } from '../model/poor-districts.ts';
import { mapView } from './map-view.ts';
import type { MapRow, MapView } from './view-types.ts';

/** Newest figures of the first layer: the poor-household rate of the 74 districts. */
export const firstMap = (locale: Locale): MapView => mapView(firstLayer(), { show: 'latest' }, locale);

/** A poor district's row in it. */
export function firstRow({ code, name }: PoorDistrict, locale: Locale): MapRow {
  const row = firstMap(locale).rows.find((candidate) => candidate.code === code);
  if (!row) throw new Error(`${name} is not in the first map`);
  return row;
}
