import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { words } from '../../language/words.ts';
import { news } from '../../model/news.ts';

export const GET: APIRoute = ({ site }) =>
  rss({
    title: words('en').site.fullName,
    description: words('en').site.description,
    site: new URL('/en/', site).href,
    items: news('en').map(({ date, ...item }) => ({ ...item, pubDate: date })),
    customData: '<language>en</language>',
  });
