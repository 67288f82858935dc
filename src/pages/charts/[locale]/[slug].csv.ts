import type { APIRoute } from 'astro';
import { chartCsv } from '../../../charts/csv.ts';
import { chartPaths } from '../../../charts/paths.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ReturnType<typeof chartPaths>[number]['props']> = ({ props }) =>
  new Response(chartCsv(props.view), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
