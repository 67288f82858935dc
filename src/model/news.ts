/** What is new: models and stories, newest first, as a feed lists them. */
import { address } from '../language/addresses.ts';
import { compareVietnamese, type Locale } from '../language/locale.ts';
import { models, stories } from './models.ts';

export interface NewsItem {
  title: string;
  description: string;
  link: string;
  date: Date;
}

/** Models and stories in a language, by the date of their last change. */
export function news(locale: Locale): NewsItem[] {
  const entries = [
    ...models().map((model) => ({ kind: 'model' as const, entry: model })),
    ...stories().map((story) => ({ kind: 'story' as const, entry: story })),
  ];
  return entries
    .map(({ kind, entry }) => ({
      title: entry.title[locale],
      description: entry.lead[locale],
      link: address(kind, locale, entry.slug),
      date: new Date(`${entry.prose[locale].updated.padEnd(10, '-01')}T00:00:00Z`),
    }))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || compareVietnamese(a.title, b.title));
}
