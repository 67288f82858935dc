/** Every row of every table about one province and its poor districts. */
import type { APIRoute } from 'astro';
import { placeCsv } from '../../../charts/place-csv.ts';
import { provinceRecords } from '../../../model/place-records.ts';
import { type ProvincePage, provincePages } from '../../../model/provinces.ts';

export const getStaticPaths = () =>
  provincePages().map((province) => ({ params: { slug: province.slug }, props: { province } }));

export const GET: APIRoute<{ province: ProvincePage }> = ({ props }) =>
  new Response(placeCsv(provinceRecords(props.province)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
