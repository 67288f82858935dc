/** Where a model was taken up elsewhere: in which years, with what outcome. */
import type { Replications } from '@generated/records';

export type Replication = Replications;
export type Outcome = Replications['outcome'];

/** Years of a replication. `to` is null while it goes on, or when its end is not known. */
export interface Span {
  from: number;
  to: number | null;
  /** The source says “about”. */
  about: boolean;
}

/** Reads `2013`, `2010-2012`, `2010-` (since) and `~2013` (about); nothing for an unknown time. */
export function spanOf(period: string | null): Span | null {
  const match = /^(~?)(\d{4})(-(\d{4})?)?$/.exec(period ?? '');
  if (!match) return null;
  const from = Number(match[2]);
  return {
    from,
    to: match[3] === undefined ? from : match[4] === undefined ? null : Number(match[4]),
    about: match[1] === '~',
  };
}

/** By time, those without a year last. */
export const byTime = (a: Replication, b: Replication): number =>
  (spanOf(a.period)?.from ?? 9999) - (spanOf(b.period)?.from ?? 9999) || a.id.localeCompare(b.id);
