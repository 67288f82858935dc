/** A model's share picture. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePng } from '../../../catalogue/share-picture.ts';
import { FONTS, fontFile } from '../../../drawing/fonts.ts';
import { LOCALES, type Locale } from '../../../language/locale.ts';
import { type Model, models } from '../../../model/models.ts';

interface Props {
  locale: Locale;
  model: Model;
}

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    models().map((model) => ({ params: { locale, slug: model.slug }, props: { locale, model } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
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
