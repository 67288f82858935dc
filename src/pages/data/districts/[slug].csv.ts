/** Every row of every table about one poor district. */
import type { APIRoute } from 'astro';
import { placeCsv } from '../../../charts/place-csv.ts';
import { districtRecords } from '../../../model/place-records.ts';
import { type PoorDistrict, poorDistricts } from '../../../model/poor-districts.ts';

export const getStaticPaths = () =>
  poorDistricts().map((district) => ({ params: { slug: district.slug }, props: { district } }));

export const GET: APIRoute<{ district: PoorDistrict }> = ({ props }) =>
  new Response(placeCsv(districtRecords(props.district)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
