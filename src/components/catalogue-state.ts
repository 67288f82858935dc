/** What the catalogue of models shows: chosen values, words, order, view. Pure, so that counts can be tested. */
import { FACET_KEYS, type FacetId } from '../catalogue/facet-keys.ts';
import { foldDiacritics } from '../language/fold.ts';

/** A model as the filters see it. */
export interface Entry {
  slug: string;
  /** `facet:value` for all it says. */
  subjects: ReadonlySet<string>;
  title: string;
  /** All words that are searched, the title among them. */
  text: string;
  started: number | null;
  evidence: number;
}

export const SORTS = ['kind', 'fit', 'newest', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface CatalogueState {
  chosen: ReadonlyMap<FacetId, ReadonlySet<string>>;
  query: string;
  sort: Sort;
  view: 'list' | 'map';
  /** Slugs picked for comparison, in the order in which they were picked. */
  picked: readonly string[];
}

export const FRESH: CatalogueState = { chosen: new Map(), query: '', sort: 'kind', view: 'list', picked: [] };

/** How many models can stand side by side. */
export const MOST_COMPARED = 4;

const SORT_WORDS: Record<Sort, string> = { kind: 'loai', fit: 'hop', newest: 'moi', name: 'ten' };
const FACETS = Object.keys(FACET_KEYS) as FacetId[];

const listOf = (text: string | null): string[] => (text ?? '').split(',').filter(Boolean);

/** State that a query describes; unknown names and values are left out. */
export function readCatalogue(query: string, known: ReadonlySet<string>): CatalogueState {
  const parameters = new URLSearchParams(query);
  const chosen = new Map(
    FACETS.map((facet): [FacetId, Set<string>] => [
      facet,
      new Set(listOf(parameters.get(FACET_KEYS[facet])).filter((value) => known.has(`${facet}:${value}`))),
    ]).filter(([, values]) => values.size > 0),
  );
  return {
    chosen,
    query: parameters.get('tim') ?? '',
    sort: SORTS.find((sort) => SORT_WORDS[sort] === parameters.get('xep')) ?? 'kind',
    view: parameters.get('xem') === 'ban-do' ? 'map' : 'list',
    picked: listOf(parameters.get('so-sanh')).slice(0, MOST_COMPARED),
  };
}

/** Query of a state, empty for a fresh page. Facets stand in their own order, so equal states have one address. */
export function writeCatalogue({ chosen, query, sort, view, picked }: CatalogueState): string {
  const parts: [string, string][] = [];
  if (query) parts.push(['tim', query]);
  for (const facet of FACETS) {
    const values = chosen.get(facet);
    if (values && values.size > 0) parts.push([FACET_KEYS[facet], [...values].sort().join(',')]);
  }
  if (sort !== 'kind') parts.push(['xep', SORT_WORDS[sort]]);
  if (view === 'map') parts.push(['xem', 'ban-do']);
  if (picked.length > 0) parts.push(['so-sanh', picked.join(',')]);
  return parts.length === 0
    ? ''
    : `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`;
}

const wordsOf = (query: string): string[] =>
  query.normalize('NFC').toLocaleLowerCase('vi').split(/\s+/).filter(Boolean);

const isMarked = (word: string): boolean => foldDiacritics(word) !== word;

/** A word typed with marks must be met with them; one typed without meets both. */
function holds(text: string, word: string): boolean {
  const lower = text.toLocaleLowerCase('vi');
  return isMarked(word) ? lower.includes(word) : foldDiacritics(lower).includes(word);
}

const meetsWords = (entry: Entry, query: string): boolean =>
  wordsOf(query).every((word) => holds(entry.text, word));

const meetsFacet = (entry: Entry, facet: FacetId, values: ReadonlySet<string>): boolean =>
  [...values].some((value) => entry.subjects.has(`${facet}:${value}`));

/** Values of one facet are alternatives; facets and words must all be met. */
export const isShown = (entry: Entry, state: CatalogueState, except?: FacetId): boolean =>
  meetsWords(entry, state.query) &&
  [...state.chosen].every(([facet, values]) => facet === except || meetsFacet(entry, facet, values));

/** How many models each value would show, given what is chosen in the other facets. */
export function countValues(entries: readonly Entry[], state: CatalogueState): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facet of FACETS) {
    for (const entry of entries) {
      if (!isShown(entry, state, facet)) continue;
      for (const subject of entry.subjects) {
        if (subject.startsWith(`${facet}:`)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * The words as they were typed, together, count most; then words met in the title; then the chosen values
 * it meets; then the strength of its evidence.
 */
function fitness(entry: Entry, state: CatalogueState): number[] {
  const inTitle = wordsOf(state.query).filter((word) => holds(entry.title, word)).length;
  const met = [...state.chosen].reduce(
    (sum, [facet, values]) =>
      sum + [...values].filter((value) => entry.subjects.has(`${facet}:${value}`)).length,
    0,
  );
  const unknown = [...entry.subjects].filter((subject) => subject.endsWith(':unknown')).length;
  const whole = state.query.normalize('NFC').toLocaleLowerCase('vi').trim();
  const together = whole === '' ? 0 : holds(entry.title, whole) ? 2 : holds(entry.text, whole) ? 1 : 0;
  return [together, inTitle, met, entry.evidence, -unknown];
}

const collator = new Intl.Collator('vi');

/** Entries in the chosen order; `kind` keeps the order of the page. */
export function sorted(entries: readonly Entry[], state: CatalogueState): Entry[] {
  const byName = (a: Entry, b: Entry) => collator.compare(a.title, b.title);
  switch (state.sort) {
    case 'kind':
      return [...entries];
    case 'name':
      return entries.toSorted(byName);
    case 'newest':
      return entries.toSorted((a, b) => (b.started ?? 0) - (a.started ?? 0) || byName(a, b));
    case 'fit': {
      const fit = new Map(entries.map((entry) => [entry, fitness(entry, state)]));
      return entries.toSorted((a, b) => {
        const [left, right] = [fit.get(a) ?? [], fit.get(b) ?? []];
        const differing = left.findIndex((value, index) => value !== right[index]);
        return differing === -1 ? byName(a, b) : (right[differing] ?? 0) - (left[differing] ?? 0);
      });
    }
  }
}

/** The state with a value chosen or given up. */
export function toggled(state: CatalogueState, facet: FacetId, value: string): CatalogueState {
  const chosen = new Map(state.chosen);
  const values = new Set(chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen };
}
