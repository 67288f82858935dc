/** The outline of one poor district. */
import type { APIRoute } from 'astro';
import { districtGeoJson } from '../../../map/place-geojson.ts';
import { type PoorDistrict, poorDistricts } from '../../../model/poor-districts.ts';

export const getStaticPaths = () =>
  poorDistricts().map((district) => ({ params: { slug: district.slug }, props: { district } }));

export const GET: APIRoute<{ district: PoorDistrict }> = ({ props }) =>
  new Response(JSON.stringify(districtGeoJson(props.district)), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
