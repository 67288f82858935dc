import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address } from '../../language/addresses.ts';
import { words } from '../../language/words.ts';
import { modelNews } from '../../model/news.ts';

const { title, description } = words('vi').modelPages.rss;

export const GET: APIRoute = ({ site }) =>
  rss({
    title,
    description,
    site: new URL(address('models', 'vi'), site).href,
    items: modelNews('vi').map(({ date, ...item }) => ({ ...item, pubDate: date })),
    customData: '<language>vi</language>',
  });
