import type { APIRoute } from 'astro';
import { chartPaths } from '../../../charts/paths.ts';
import { picturePng } from '../../../charts/picture.ts';
import { FONTS, fontFile } from '../../../drawing/fonts.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<ReturnType<typeof chartPaths>[number]['props']> = ({ props }) =>
  new Response(
    new Uint8Array(
      picturePng(
        props.view,
        FONTS.map(({ file }) => fontFile(file)),
      ),
    ),
    { headers: { 'Content-Type': 'image/png' } },
  );
