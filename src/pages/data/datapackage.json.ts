/** The description of all data, as a Frictionless Data Package v2. */
import type { APIRoute } from 'astro';
import { publishedPackage } from '../../model/datasets.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(publishedPackage(site?.href ?? ''), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
