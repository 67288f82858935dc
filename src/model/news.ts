/** What is new: models and stories, newest first, as a feed lists them. */
import { address } from '../language/addresses.ts';
import { compareVietnamese, type Locale } from '../language/locale.ts';
import { type Model, models, type Story, stories } from './models.ts';

export interface NewsItem {
  title: string;
  description: string;
  link: string;
  date: Date;
}

type Entry = { kind: 'model'; entry: Model } | { kind: 'story'; entry: Story };

/** When an entry was last changed in a language; a story told in the other one only counts there. */
const changed = ({ kind, entry }: Entry, locale: Locale): string =>
  entry.prose[locale]?.updated ?? entry.prose.vi?.updated ?? (kind === 'model' ? entry.checked : '');

const items = (entries: readonly Entry[], locale: Locale): NewsItem[] =>
  entries
    .map((one) => ({
      title: one.entry.title[locale],
      description: one.entry.lead[locale],
      link: address(one.kind, locale, one.entry.slug),
      date: new Date(`${changed(one, locale).padEnd(10, '-01')}T00:00:00Z`),
    }))
    .sort((a, b) => b.date.getTime() - a.date.getTime() || compareVietnamese(a.title, b.title));

const modelEntries = (): Entry[] => models().map((entry) => ({ kind: 'model', entry }));

/** Models in a language, by the date of their last change. */
export const modelNews = (locale: Locale): NewsItem[] => items(modelEntries(), locale);

/** Models and stories in a language, by the date of their last change. */
export const news = (locale: Locale): NewsItem[] =>
  items([...modelEntries(), ...stories().map((entry): Entry => ({ kind: 'story', entry }))], locale);
