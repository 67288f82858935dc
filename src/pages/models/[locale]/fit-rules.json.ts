/** Questions, rules, models and districts from which fit is worked out. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fitData } from '../../../catalogue/fit-data.ts';
import { LOCALES, type Locale } from '../../../language/locale.ts';

export const getStaticPaths = (() =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => Response.json(fitData(props.locale));
