/** Four kinds of nothing. A missing figure is never zero, and always says why it is missing. */
export const NOTHINGS = ['not-published', 'no-data', 'not-applicable', 'withheld'] as const;

export type Nothing = (typeof NOTHINGS)[number];

/** A figure, or the reason why there is none. */
export type Known<T> = { known: true; value: T } | { known: false; why: Nothing };

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const unknown = <T>(why: Nothing): Known<T> => ({ known: false, why });
