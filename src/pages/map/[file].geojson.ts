/** The places of a view of the map with their figures, in Vietnamese and English alike. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { mapGeoJson } from '../../map/geojson.ts';
import type { MapView } from '../../map/view-types.ts';
import { allDrawnViews } from '../../map/views-of-layer.ts';

export const getStaticPaths = (() =>
  allDrawnViews('vi').map((view) => ({
    params: { file: view.file },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: MapView }> = ({ props }) =>
  new Response(JSON.stringify(mapGeoJson(props.view)), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
