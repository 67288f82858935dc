/** The outline of one province, on the map or the maps that know it. */
import type { APIRoute } from 'astro';
import { provinceGeoJson } from '../../../map/place-geojson.ts';
import { type ProvincePage, provincePages } from '../../../model/provinces.ts';

export const getStaticPaths = () =>
  provincePages().map((province) => ({ params: { slug: province.slug }, props: { province } }));

export const GET: APIRoute<{ province: ProvincePage }> = ({ props }) =>
  new Response(JSON.stringify(provinceGeoJson(props.province)), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
