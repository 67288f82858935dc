/** The outline of one place as GeoJSON, on the map or the maps that know it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { PoorDistrict } from '../model/poor-districts.ts';
import type { ProvincePage } from '../model/provinces.ts';
import { detailedShapes, wound } from './geometry.ts';

type Outline = Polygon | MultiPolygon;
type Outlines = FeatureCollection<Outline>;

const outline = (code: string, geometry: Outline | undefined, properties: object): Feature<Outline>[] =>
  geometry
    ? [{ type: 'Feature', id: code, properties: { code, ...properties }, geometry: wound(geometry) }]
    : [];

/** A district of the map until 30/6/2025, with the names of both its provinces. */
export const districtGeoJson = ({ code, place, oldProvince, newProvince }: PoorDistrict): Outlines => ({
  type: 'FeatureCollection',
  features: outline(code, detailedShapes().get(code)?.geometry, {
    name: place.name_vi,
    map: 'districts-until-2025-06-30',
    old_province: oldProvince.full_name_vi,
    new_province: newProvince.full_name_vi,
  }),
});

const provinces = new Map<63 | 34, Map<string, Outline>>();

/** Fine outlines of the provinces of a map, by code. */
function outlinesOn(map: 63 | 34): Map<string, Outline> {
  const known = provinces.get(map);
  if (known) return known;
  const file = join(process.cwd(), `data/places/provinces-${map}.geojson`);
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Outline, { code: string }>;
  const found = new Map(
    collection.features.map(({ properties, geometry }) => [properties.code, geometry] as const),
  );
  provinces.set(map, found);
  return found;
}

/** A province by its name: on the map until 30/6/2025, on the one since 1/7/2025, or on both. */
export const provinceGeoJson = ({ old, now }: ProvincePage): Outlines => ({
  type: 'FeatureCollection',
  features: [
    ...(old
      ? outline(old.code, outlinesOn(63).get(old.code), {
          name: old.full_name_vi,
          map: 'provinces-until-2025-06-30',
        })
      : []),
    ...(now
      ? outline(now.code, outlinesOn(34).get(now.code), {
          name: now.full_name_vi,
          map: 'provinces-since-2025-07-01',
        })
      : []),
  ],
});
