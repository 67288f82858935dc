import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address } from '../../../language/addresses.ts';
import { words } from '../../../language/words.ts';
import { modelNews } from '../../../model/news.ts';

const { title, description } = words('en').modelPages.rss;

export const GET: APIRoute = ({ site }) =>
  rss({
    title,
    description,
    site: new URL(address('models', 'en'), site).href,
    items: modelNews('en').map(({ date, ...item }) => ({ ...item, pubDate: date })),
    customData: '<language>en</language>',
  });
