/**
 * The catalogue in the browser: the list is there already, this hides, orders and counts it.
 * The address always says what is shown.
 */
import type { FacetId } from '../catalogue/facet-keys.ts';
import { catalogueWords } from '../language/catalogue-words.ts';
import type { Locale } from '../language/locale.ts';
import {
  type CatalogueState,
  countValues,
  type Entry,
  FRESH,
  isShown,
  MOST_COMPARED,
  readCatalogue,
  SORTS,
  type Sort,
  sorted,
  toggled,
  writeCatalogue,
} from './catalogue-state.ts';

interface Item {
  entry: Entry;
  element: HTMLElement;
  /** Where it stands when the list is grouped. */
  home: HTMLElement;
}

/** Reads a card back into what the filters need; nothing is stored twice. */
function itemOf(element: HTMLElement): Item {
  const { slug = '', subjects = '', started = '', evidence = '0' } = element.dataset;
  const words = [...element.querySelectorAll('[data-searched]')].map((part) => part.textContent);
  return {
    element,
    home: element.parentElement as HTMLElement,
    entry: {
      slug,
      subjects: new Set(subjects.split(' ')),
      title: words[0] ?? '',
      text: words.join(' '),
      started: started === '' ? null : Number(started),
      evidence: Number(evidence),
    },
  };
}

/** Makes the catalogue page work. */
export function startCatalogue(root: HTMLElement): void {
  const locale = document.documentElement.lang as Locale;
  const t = catalogueWords(locale);
  const all = <T extends HTMLElement>(name: string): T[] => [
    ...root.querySelectorAll<T>(`[data-catalogue="${name}"]`),
  ];
  const one = <T extends HTMLElement>(name: string): T => {
    const [found] = all<T>(name);
    if (!found) throw new Error(`catalogue: no ${name}`);
    return found;
  };
  const items = all('item').map(itemOf);
  const entries = items.map(({ entry }) => entry);
  const itemBy = new Map(items.map((item) => [item.entry, item]));
  const input = one<HTMLInputElement>('words');
  const order = one<HTMLSelectElement>('sort');
  const flat = one('flat');
  const boxes = all<HTMLInputElement>('value');
  const known = new Set(boxes.map(({ name, value }) => `${name}:${value}`));
  let state = readCatalogue(location.search, known);

  const titleOf = (box: HTMLInputElement): string => box.dataset.title ?? box.value;

  function showCounts(): void {
    const counts = countValues(entries, state);
    for (const box of boxes) {
      const count = counts.get(`${box.name}:${box.value}`) ?? 0;
      box.checked = state.chosen.get(box.name as FacetId)?.has(box.value) ?? false;
      const label = box.closest('label');
      const number = label?.querySelector('[data-count]');
      if (number) number.textContent = String(count);
      label?.classList.toggle('empty', count === 0 && !box.checked);
    }
    for (const mark of root.querySelectorAll<SVGElement>('.count-map [data-code]')) {
      const count = entries.filter(
        (entry) => isShown(entry, state, 'province') && entry.subjects.has(`province:${mark.dataset.code}`),
      ).length;
      const text = mark.querySelector('text');
      if (text) text.textContent = String(count);
      mark.classList.toggle('empty', count === 0);
      mark.setAttribute(
        'aria-label',
        t.placeCount(mark.getAttribute('aria-label')?.split(':')[0] ?? '', count),
      );
    }
  }

  function showList(): number {
    const shown = entries.filter((entry) => isShown(entry, state));
    const visible = new Set(shown);
    const grouped = state.sort === 'kind';
    flat.hidden = grouped;
    for (const { element, home, entry } of items) {
      element.hidden = !visible.has(entry);
      if (grouped && element.parentElement !== home) home.append(element);
    }
    if (!grouped) {
      flat.replaceChildren(...sorted(shown, state).map((entry) => itemBy.get(entry)?.element ?? ''));
    }
    for (const group of all('group')) {
      const count = [...group.querySelectorAll<HTMLElement>('[data-catalogue="item"]')].filter(
        ({ hidden }) => !hidden,
      ).length;
      group.hidden = !grouped || count === 0;
    }
    return shown.length;
  }

  function showChosen(): void {
    const chips = boxes
      .filter((box) => box.checked)
      .map((box) => {
        const chip = document.createElement('button');
        chip.type = 'button';
        chip.className = 'chip';
        chip.textContent = titleOf(box);
        chip.setAttribute('aria-label', t.giveUp(titleOf(box)));
        chip.addEventListener('click', () => {
          change(toggled(state, box.name as FacetId, box.value));
          (one('chosen').querySelector('button') ?? input).focus();
        });
        return chip;
      });
    one('chosen').replaceChildren(...chips);
    one('clear').hidden = chips.length === 0 && state.query === '';
    for (const facet of all<HTMLDetailsElement>('facet')) {
      const count = state.chosen.get(facet.dataset.facet as FacetId)?.size ?? 0;
      const mark = facet.querySelector('[data-chosen]');
      if (mark) mark.textContent = count > 0 ? t.chosen(count) : '';
    }
  }

  function showPicked(): void {
    const full = state.picked.length >= MOST_COMPARED;
    for (const box of all<HTMLInputElement>('pick')) {
      box.checked = state.picked.includes(box.value);
      box.disabled = full && !box.checked;
    }
    const bar = one('picked');
    bar.hidden = state.picked.length === 0;
    const link = bar.querySelector('a');
    if (link) {
      link.href = `${link.dataset.base}?mo-hinh=${state.picked.join(',')}`;
      link.textContent = t.compare(state.picked.length);
    }
    const note = bar.querySelector('[data-note]');
    if (note) note.textContent = full ? t.most(MOST_COMPARED) : '';
  }

  function show(): void {
    showCounts();
    const count = showList();
    showChosen();
    showPicked();
    root.dataset.view = state.view;
    for (const button of all<HTMLButtonElement>('view')) {
      button.setAttribute('aria-pressed', String(button.value === state.view));
    }
    order.value = state.sort;
    if (input.value !== state.query) input.value = state.query;
    one('status').textContent = t.count(count, entries.length);
    one('none').hidden = count > 0;
  }

  function change(next: CatalogueState): void {
    state = next;
    history.replaceState(null, '', `${location.pathname}${writeCatalogue(state)}${location.hash}`);
    show();
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => change({ ...state, query: input.value.trim() }), 150);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    change({ ...state, query: input.value.trim() });
  });
  order.addEventListener('change', () => {
    change({ ...state, sort: SORTS.find((sort) => sort === order.value) ?? ('kind' satisfies Sort) });
  });
  for (const box of boxes) {
    box.addEventListener('change', () => change(toggled(state, box.name as FacetId, box.value)));
  }
  for (const box of all<HTMLInputElement>('pick')) {
    box.addEventListener('change', () => {
      const others = state.picked.filter((slug) => slug !== box.value);
      change({ ...state, picked: box.checked ? [...others, box.value].slice(0, MOST_COMPARED) : others });
    });
  }
  for (const button of all<HTMLButtonElement>('view')) {
    button.addEventListener('click', () =>
      change({ ...state, view: button.value === 'map' ? 'map' : 'list' }),
    );
  }
  one('clear').addEventListener('click', () => {
    change({ ...FRESH, view: state.view, sort: state.sort, picked: state.picked });
    input.focus();
  });
  root.querySelector('.count-map')?.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest<SVGElement>('[data-code]') : null;
    const opensElsewhere =
      event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!mark || opensElsewhere) return;
    event.preventDefault();
    change(toggled(state, 'province', mark.dataset.code ?? ''));
  });
  window.addEventListener('popstate', () => {
    state = readCatalogue(location.search, known);
    show();
  });

  // Filters stand open where there is room for them beside the list.
  if (matchMedia('(min-width: 60rem)').matches) one<HTMLDetailsElement>('fold').open = true;
  root.classList.add('can-script');
  show();
}
