/** The one table of sources, and numbered citations of a page. */
import type { Sources } from '@generated/records';
import { table } from './tables.ts';

export type Source = Sources;

let byId: Map<string, Source> | undefined;

/** A source by its id. */
export function source(id: string): Source {
  byId ??= new Map(table('sources').map((record) => [record.id, record]));
  const found = byId.get(id);
  if (!found) throw new Error(`unknown source ${id}`);
  return found;
}

/** Sources in the given order, each once. */
export function sourcesOf(ids: Iterable<string>): Source[] {
  return [...new Set(ids)].map(source);
}

/**
 * Numbers the sources of one page in the order in which it cites them,
 * so that a figure, the prose and the list at the end agree.
 */
export class Citations {
  readonly #numbers = new Map<string, number>();

  /** Number of a source, given at its first citation. */
  number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(id, next);
    return next;
  }

  /** Cited sources with their numbers, in order. */
  get list(): { number: number; source: Source }[] {
    return [...this.#numbers].map(([id, number]) => ({ number, source: source(id) }));
  }

  /** Replaces `[@source-id]` in sanitised HTML by a link to the page's list of sources. */
  link(html: string, label: (number: number) => string): string {
    return html.replace(/\s*\[@([a-z0-9-]+)\]/g, (_, id: string) => {
      const number = this.number(id);
      return `<sup class="cite"><a href="#nguon-${number}" aria-label="${label(number)}">${number}</a></sup>`;
    });
  }
}
