import type { APIRoute } from 'astro';
import { poorDistrictsMap } from '../../charts/data.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { liveMapData } from '../../map/live-data.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(liveMapData(poorDistrictsMap().definition.breaks ?? [], params.locale as Locale));
