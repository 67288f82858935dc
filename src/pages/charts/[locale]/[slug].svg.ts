import type { APIRoute } from 'astro';
import { chartPaths } from '../../../charts/paths.ts';
import { pictureSvg } from '../../../charts/picture.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ReturnType<typeof chartPaths>[number]['props']> = ({ props }) =>
  new Response(pictureSvg(props.view), { headers: { 'Content-Type': 'image/svg+xml' } });
