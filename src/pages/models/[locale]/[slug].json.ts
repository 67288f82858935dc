/** A model's facts in one language: for comparison, and for anyone who wants them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedModel } from '../../../catalogue/published-model.ts';
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

export const GET: APIRoute<Props> = ({ props, site }) =>
  Response.json(publishedModel(props.model, props.locale, site));
