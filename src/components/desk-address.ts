/** What of the map's state stands in the address beside its path: the same names in both languages. */

export const SORT_KEYS = ['name', 'place', 'value'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  key: SortKey;
  descending: boolean;
}

export interface DeskState {
  /** Lines of the map until 30/6/2025 or of the one since. */
  provinces: 63 | 34;
  /** Slug of the chosen place. */
  place: string | null;
  sorting: Sorting | null;
  /** `cu-02` or `moi-08`; empty for all. */
  province: string;
  /** Whether the zoomable map is open. */
  live: boolean;
}

export const FIRST_STATE: DeskState = {
  provinces: 63,
  place: null,
  sorting: null,
  province: '',
  live: false,
};

const SORT_WORDS: Record<SortKey, string> = { name: 'ten', place: 'tinh', value: 'so' };

function sortingOf(text: string | null): Sorting | null {
  const word = text?.replace(/^-/, '');
  const key = SORT_KEYS.find((candidate) => SORT_WORDS[candidate] === word);
  return key ? { key, descending: text?.startsWith('-') ?? false } : null;
}

/** State that a query describes; what it does not name stays as on a fresh page. */
export function readState(query: string): DeskState {
  const parameters = new URLSearchParams(query);
  return {
    provinces: parameters.get('ban-do') === '34' ? 34 : 63,
    place: parameters.get('noi'),
    sorting: sortingOf(parameters.get('xep')),
    province: parameters.get('tinh') ?? '',
    live: parameters.get('kieu') === 'phong-to',
  };
}

/** Query of a state, empty for a fresh page. */
export function writeState({ provinces, place, sorting, province, live }: DeskState): string {
  const parameters = new URLSearchParams();
  if (provinces === 34) parameters.set('ban-do', '34');
  if (place) parameters.set('noi', place);
  if (province) parameters.set('tinh', province);
  if (sorting) parameters.set('xep', `${sorting.descending ? '-' : ''}${SORT_WORDS[sorting.key]}`);
  if (live) parameters.set('kieu', 'phong-to');
  const text = parameters.toString();
  return text && `?${text}`;
}
