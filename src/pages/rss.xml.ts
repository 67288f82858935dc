import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { words } from '../language/words.ts';
import { news } from '../model/news.ts';

export const GET: APIRoute = ({ site }) =>
  rss({
    title: words('vi').site.fullName,
    description: words('vi').site.description,
    site: new URL('/', site).href,
    items: news('vi').map(({ date, ...item }) => ({ ...item, pubDate: date })),
    customData: '<language>vi</language>',
  });
