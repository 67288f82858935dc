/**
 * Search in the browser: loads the site's own Pagefind index when the first words are there,
 * shows what it finds ten at a time, and keeps the address in step with what was typed.
 */
import { foldDStroke } from '../language/fold.ts';
import { NAME_ROLES, nameTokens } from '../language/place-names.ts';

interface Found {
  url: string;
  meta: Partial<Record<'title' | 'description' | 'kind', string>>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  data(): Promise<Found>;
}
interface SearchWords {
  loading: string;
  none: string;
  foundOne: string;
  foundMany: string;
  failed: string;
  kinds: Record<string, string>;
}

const PAGE = 10;
const PAUSE_MS = 250;
const INDEX = '/pagefind/pagefind.js';

/** Names rank above mentions; what is only shown does not rank at all. */
const RANKING = {
  termSimilarity: 1,
  diacriticSimilarity: 4,
  metaWeights: { name: 4, title: 0, description: 0, kind: 0 },
};

let engine: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ INDEX)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  return pagefind;
}

/** The page of the place, then pages that list it, then every page that holds the words. */
async function find(pagefind: Pagefind, query: string): Promise<Result[]> {
  const { results } = await pagefind.search(foldDStroke(query.normalize('NFC')));
  const named: Result[] = [];
  for (const role of NAME_ROLES) {
    for (const token of nameTokens(query, role)) {
      const { results: exact } = await pagefind.search(`"${token}"`);
      named.push(...exact);
      if (exact.length > 0) break;
    }
  }
  const byId = new Map([...named, ...results].map((result) => [result.id, result]));
  return [...byId.values()];
}

function part(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function resultItem({ url, meta }: Found, kinds: Record<string, string>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const title = document.createElement('h2');
  title.append(link);
  item.append(part('p', 'result-kind', kinds[meta.kind ?? ''] ?? ''), title);
  if (meta.description) item.append(part('p', 'note', meta.description));
  return item;
}

/** Makes the search page work. Without an element it does nothing. */
export function startSearch(root: HTMLElement): void {
  const one = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-search="${name}"]`);
    if (!found) throw new Error(`search: no ${name}`);
    return found;
  };
  const t = JSON.parse(one('words').textContent) as SearchWords;
  const form = one<HTMLFormElement>('form');
  const input = one<HTMLInputElement>('input');
  const status = one('status');
  const list = one('results');
  const more = one<HTMLButtonElement>('more');

  let turn = 0;
  let rest: Result[] = [];

  const fill = (template: string, query: string, count: number): string =>
    template
      .replace('{query}', () => query)
      .replace('{count}', new Intl.NumberFormat(document.documentElement.lang).format(count));

  async function showMore(mine: number, focus: boolean): Promise<void> {
    const next = rest.slice(0, PAGE);
    const found = await Promise.all(next.map((result) => result.data()));
    if (mine !== turn) return;
    rest = rest.slice(PAGE);
    const items = found.map((result) => resultItem(result, t.kinds));
    list.append(...items);
    more.hidden = rest.length === 0;
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  async function search(query: string): Promise<void> {
    turn += 1;
    const mine = turn;
    if (query === '') {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
      return;
    }
    if (list.childElementCount === 0) status.textContent = t.loading;
    try {
      engine ??= load();
      const pagefind = await engine;
      const results = await find(pagefind, query);
      if (mine !== turn) return;
      list.replaceChildren();
      rest = results;
      status.textContent = fill(
        results.length === 0 ? t.none : results.length === 1 ? t.foundOne : t.foundMany,
        query,
        results.length,
      );
      await showMore(mine, false);
    } catch {
      if (mine !== turn) return;
      engine = undefined;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = t.failed;
    }
  }

  const typed = (): string => input.value.trim();

  function keepAddress(): void {
    const url = new URL(location.href);
    if (typed()) url.searchParams.set('q', typed());
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  function now(): void {
    clearTimeout(pause);
    keepAddress();
    void search(typed());
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(now, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  more.addEventListener('click', () => void showMore(turn, true));

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (typed()) void search(typed());
}
