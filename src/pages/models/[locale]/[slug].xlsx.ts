/** A plan with a budget to fill in, for whoever repeats a model. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { planWorkbook } from '../../../catalogue/plan-workbook.ts';
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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: APIRoute<Props> = async ({ props, site }) =>
  new Response(new Uint8Array(await planWorkbook(props.model, props.locale, site)), {
    headers: { 'Content-Type': XLSX },
  });
