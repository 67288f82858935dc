/** A table as JSON, with the types of its columns. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Dataset, datasetsIn, rowsAsJson } from '../../model/datasets.ts';

export const getStaticPaths = (() =>
  datasetsIn('json').map((dataset) => ({
    params: { file: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(rowsAsJson(props.dataset), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
