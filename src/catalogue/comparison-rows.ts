/** The rows by which models stand side by side: the same for all. */
import type { Line } from './statements.ts';

/** Groups of rows and their rows, in order. The same for every model. */
export const ROWS = {
  what: ['lead', 'where', 'who', 'forWhom', 'started'],
  money: ['cost', 'setUp', 'yearly', 'months', 'income'],
  people: ['households', 'left', 'fellBack'],
  needs: ['land', 'water', 'climate', 'labour', 'skills', 'inputs', 'training', 'market', 'partners'],
  risks: ['failures', 'notSuitable', 'replications', 'evidence', 'checked'],
} as const;

export type RowGroup = keyof typeof ROWS;
export type RowId = (typeof ROWS)[RowGroup][number];

/** A model beside others. An empty row means that nobody published it; a zero is written as 0. */
export interface Compared {
  slug: string;
  title: string;
  href: string;
  kit: string;
  rows: Record<RowId, Line[]>;
  /** What of a row can be held against another's: values of facets; empty where only words could differ. */
  keys: Partial<Record<RowId, string>>;
}

/**
 * How a row differs between models. Words always differ, so only what has values is called different;
 * a row that is known for some and unknown for others is told apart from both.
 */
export function difference(row: RowId, models: readonly Compared[]): 'none' | 'differs' | 'partly-unknown' {
  const known = models.filter((model) => model.rows[row].length > 0);
  if (known.length > 0 && known.length < models.length) return 'partly-unknown';
  const keys = new Set(known.map((model) => model.keys[row]));
  return keys.size > 1 ? 'differs' : 'none';
}
