/** A model's share picture. */
import type { APIRoute } from 'astro';
import { type ModelPath, modelPaths } from '../../../catalogue/paths.ts';
import { sharePng } from '../../../catalogue/share-picture.ts';
import { FONTS, fontFile } from '../../../drawing/fonts.ts';

export const getStaticPaths = modelPaths;

export const GET: APIRoute<ModelPath['props']> = ({ props }) =>
  new Response(
    new Uint8Array(
      sharePng(
        props.model,
        props.locale,
        FONTS.map(({ file }) => fontFile(file)),
      ),
    ),
    { headers: { 'Content-Type': 'image/png' } },
  );
