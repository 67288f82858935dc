/** A plan with a budget to fill in, for whoever repeats a model. */
import type { APIRoute } from 'astro';
import { type ModelPath, modelPaths } from '../../../catalogue/paths.ts';
import { planWorkbook } from '../../../catalogue/plan-workbook.ts';

export const getStaticPaths = modelPaths;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: APIRoute<ModelPath['props']> = async ({ props, site }) =>
  new Response(new Uint8Array(await planWorkbook(props.model, props.locale, site)), {
    headers: { 'Content-Type': XLSX },
  });
