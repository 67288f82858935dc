/** A model as a file for others: the rows of comparison with their names, its sources and when it was checked. */
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { sourcesOf } from '../model/sources.ts';
import { compared } from './comparison.ts';
import type { Compared, RowId } from './comparison-rows.ts';
import { subjectsOf } from './facets.ts';
import { type Unknown, unknownsOf } from './unknowns.ts';

export interface PublishedModel extends Compared {
  url: string;
  labels: Record<RowId, string>;
  traits: string[];
  /** Facts that no source was found to state. An empty row says the same. */
  unknown: Unknown[];
  checked: string;
  sources: { title: string | null; publisher: string; date: string | null; url: string }[];
}

/** The file of a model in one language. */
export const publishedModel = (model: Model, locale: Locale, site: URL | undefined): PublishedModel => ({
  ...compared(model, locale),
  url: new URL(address('model', locale, model.slug), site).href,
  labels: words(locale).modelPages.compare.rows,
  traits: subjectsOf(model),
  unknown: unknownsOf(model),
  checked: model.checked,
  sources: sourcesOf(model.sources).map(({ title, publisher, date, url }) => ({
    title,
    publisher,
    date,
    url,
  })),
});
