import type { APIRoute } from 'astro';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { liveGround } from '../../map/live-ground.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => Response.json(liveGround(params.locale as Locale));
