/** The fills of a map: names of colour tokens in `styles/tokens.css`, shared by drawing, legend, table and live map. */

export const SCALE = ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'] as const;
export const CHANGE = ['change-1', 'change-2', 'change-3', 'change-4', 'change-5'] as const;
export const KINDS = ['kind-1', 'kind-2', 'kind-3', 'kind-4', 'kind-5'] as const;

/** `hatch`: no figure; `zero`: nothing to count there, or not on the list. */
export const FILLS = [...SCALE, ...CHANGE, ...KINDS, 'hatch', 'zero'] as const;

export type Fill = (typeof FILLS)[number];

/** Classes of a scale with four limits. */
export type ClassNumber = 1 | 2 | 3 | 4 | 5;

/**
 * Class of a value: 1 below the first limit, one more for each limit reached.
 * A value equal to a limit belongs to the class above it.
 */
export function classOf(value: number, limits: readonly number[]): ClassNumber {
  return (1 + limits.filter((limit) => value >= limit).length) as ClassNumber;
}
