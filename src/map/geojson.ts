/** A view of the map as GeoJSON, for people who draw their own. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaShapes, wound } from './geometry.ts';
import type { MapView } from './view-types.ts';

/** Shapes with codes, names on both maps, figure, time and sources; an unknown figure is `null` with its reason. */
export function mapGeoJson(view: MapView): FeatureCollection<Polygon | MultiPolygon> {
  const shapes = areaShapes(view.areas);
  return {
    type: 'FeatureCollection',
    features: view.rows.flatMap((row) => {
      const geometry = shapes.get(row.code)?.geometry;
      if (!geometry) return [];
      return [
        {
          type: 'Feature' as const,
          id: row.code,
          properties: {
            code: row.code,
            name: row.name,
            old_province: row.old?.name ?? null,
            new_province: row.now?.name ?? null,
            measure: view.title,
            unit: view.unit,
            value: row.known ? row.value : null,
            text: row.text,
            detail: row.sub,
            left_the_list: row.left,
            sources: row.sources.flatMap((index) => view.sources[index]?.url ?? []),
          },
          geometry: wound(geometry),
        },
      ];
    }),
  };
}
