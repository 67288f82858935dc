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
}

/** Whether two models say something different in a row; what is unknown differs from what is known. */
export const differs = (row: RowId, models: readonly Compared[]): boolean =>
  new Set(models.map((model) => JSON.stringify(model.rows[row].map(({ text }) => text)))).size > 1;
