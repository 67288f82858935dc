/** Shapes of the old map (districts, 63 provinces) from the light boundaries. Longitude and latitude in degrees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { doubleArea } from '../entrance/geometry-file.ts';
import type { Areas } from '../model/layers.ts';
import { table } from '../model/tables.ts';

interface Properties {
  p34?: string;
}
type Districts = Topology<{ districts: GeometryCollection<Properties> }>;

let topology: Districts | undefined;

function districtsTopology(): Districts {
  topology ??= JSON.parse(
    readFileSync(join(process.cwd(), 'data/places/districts.topojson'), 'utf8'),
  ) as Districts;
  return topology;
}

/** A district's shape and its code. */
export interface DistrictShape {
  code: string;
  geometry: Polygon | MultiPolygon;
}

let shapes: Map<string, DistrictShape> | undefined;

/** Light shapes of all 705 districts, by code. */
export function districtShapes(): Map<string, DistrictShape> {
  if (shapes) return shapes;
  const source = districtsTopology();
  const collection = feature(source, source.objects.districts) as FeatureCollection<Polygon | MultiPolygon>;
  shapes = new Map(
    collection.features.map(({ id, geometry }) => [String(id), { code: String(id), geometry }]),
  );
  return shapes;
}

/** GeoJSON winds outer rings counterclockwise, spherical drawing clockwise. */
function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') {
    return geoArea(geometry) > 2 * Math.PI
      ? { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) }
      : geometry;
  }
  return {
    ...geometry,
    coordinates: geometry.coordinates.map(
      (coordinates) => rewound({ type: 'Polygon', coordinates }).coordinates as Polygon['coordinates'],
    ),
  };
}

/** A shape wound as GeoJSON (RFC 7946) asks: outer rings counterclockwise. Coordinates stay as they are. */
export function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const part = (rings: Polygon['coordinates']): Polygon['coordinates'] =>
    rings.map((ring, index) =>
      doubleArea(ring as [number, number][]) > 0 === (index === 0) ? ring : ring.toReversed(),
    );
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: part(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(part) };
}

let detailed: Map<string, DistrictShape> | undefined;

/** Finer shapes of the districts, for locators. */
export function detailedShapes(): Map<string, DistrictShape> {
  if (detailed) return detailed;
  const file = join(process.cwd(), 'data/places/districts.geojson');
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    { code: string }
  >;
  detailed = new Map(
    collection.features.map(({ properties, geometry }) => [
      properties.code,
      { code: properties.code, geometry: rewound(geometry) },
    ]),
  );
  return detailed;
}

/** Codes of Hoàng Sa and Trường Sa: drawn as marks, because their symbols vanish at map scale. */
export const ARCHIPELAGO_DISTRICTS: ReadonlySet<string> = new Set(['498', '576']);

let land: MultiPolygon | undefined;

/** The whole country's land as one shape, without the two archipelagos. Merged once: every map asks for it. */
export function landShape(): MultiPolygon {
  if (land) return land;
  const source = districtsTopology();
  const parts = source.objects.districts.geometries.filter(
    ({ id }) => !ARCHIPELAGO_DISTRICTS.has(String(id)),
  );
  land = merge(source, parts as Parameters<typeof merge>[1]);
  return land;
}

/** Code of each district's province on the old map or on today's. */
const provinceOfDistrict = (map: 63 | 34): Map<string, string> =>
  new Map(
    table('districts').map((district) => [
      district.code,
      map === 63 ? district.province_code : district.successor_province_code,
    ]),
  );

const provinces = new Map<63 | 34, Map<string, DistrictShape>>();

/** Shapes of the provinces of a map, by code, made of the same lines as the districts; without the two archipelagos. */
export function provinceShapes(map: 63 | 34): Map<string, DistrictShape> {
  const known = provinces.get(map);
  if (known) return known;
  const source = districtsTopology();
  const provinceOf = provinceOfDistrict(map);
  const parts = Map.groupBy(
    source.objects.districts.geometries.filter(({ id }) => !ARCHIPELAGO_DISTRICTS.has(String(id))),
    ({ id }) => provinceOf.get(String(id)) ?? '',
  );
  const found = new Map(
    [...parts].map(([code, own]) => [
      code,
      { code, geometry: merge(source, own as Parameters<typeof merge>[1]) },
    ]),
  );
  provinces.set(map, found);
  return found;
}

/** Shapes of the places that a layer of the map colours, by code. */
export const areaShapes = (areas: Areas): Map<string, DistrictShape> =>
  areas === 'districts' ? districtShapes() : provinceShapes(areas === 'provinces-63' ? 63 : 34);

const lines = new Map<63 | 34, MultiLineString>();

/** Lines between provinces: `63` until 30/6/2025, `34` since 1/7/2025. Found once for each map. */
export function provinceLines(map: 63 | 34): MultiLineString {
  const known = lines.get(map);
  if (known) return known;
  const source = districtsTopology();
  const provinceOf = provinceOfDistrict(map);
  const found = mesh(
    source,
    source.objects.districts,
    (a, b) => a !== b && provinceOf.get(String(a.id)) !== provinceOf.get(String(b.id)),
  );
  lines.set(map, found);
  return found;
}

let vanished: MultiLineString | undefined;

/** Lines of the old map that today's does not have: between provinces that were merged. */
export function vanishedLines(): MultiLineString {
  if (vanished) return vanished;
  const source = districtsTopology();
  const [old, now] = [provinceOfDistrict(63), provinceOfDistrict(34)];
  const differ = (of: Map<string, string>, a: string, b: string) => of.get(a) !== of.get(b);
  vanished = mesh(source, source.objects.districts, (a, b) => {
    const [one, other] = [String(a.id), String(b.id)];
    return a !== b && differ(old, one, other) && !differ(now, one, other);
  });
  return vanished;
}
