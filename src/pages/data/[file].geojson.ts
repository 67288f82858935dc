/** Shapes exactly as they stand in the repository. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Dataset, datasetsIn, publishedBytes } from '../../model/datasets.ts';

export const getStaticPaths = (() =>
  datasetsIn('geojson').map((dataset) => ({
    params: { file: dataset.name },
    props: { dataset },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(new Uint8Array(publishedBytes(props.dataset)), {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
