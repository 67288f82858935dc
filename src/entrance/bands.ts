/** Bands of the catalogue's numbers. Limits are inclusive at the top: 15 million đồng lies in “5–15”. */

/** What a model says nothing about. */
export const UNKNOWN = 'unknown';

export interface Band {
  id: string;
  /** Above this … */
  over: number | null;
  /** … and up to this. */
  upTo: number | null;
}

const MILLION = 1e6;

/** Đồng for one household to start. */
export const COST_BANDS: readonly Band[] = [
  { id: 'up-to-5', over: null, upTo: 5 * MILLION },
  { id: '5-15', over: 5 * MILLION, upTo: 15 * MILLION },
  { id: '15-50', over: 15 * MILLION, upTo: 50 * MILLION },
  { id: 'over-50', over: 50 * MILLION, upTo: null },
];

/** Months until the first income. */
export const MONTH_BANDS: readonly Band[] = [
  { id: 'up-to-3', over: null, upTo: 3 },
  { id: '4-6', over: 3, upTo: 6 },
  { id: '7-12', over: 6, upTo: 12 },
  { id: '13-36', over: 12, upTo: 36 },
  { id: 'over-36', over: 36, upTo: null },
];

/** Year in which it began. */
export const STARTED_BANDS: readonly Band[] = [
  { id: 'since-2021', over: 2020, upTo: null },
  { id: '2016-2020', over: 2015, upTo: 2020 },
  { id: '2011-2015', over: 2010, upTo: 2015 },
  { id: 'before-2011', over: null, upTo: 2010 },
];

/** Id of the band a number lies in; `unknown` for what is not known. */
export function bandOf(bands: readonly Band[], value: number | null): string {
  if (value === null) return UNKNOWN;
  const found = bands.find(
    ({ over, upTo }) => (over === null || value > over) && (upTo === null || value <= upTo),
  );
  return found?.id ?? UNKNOWN;
}
