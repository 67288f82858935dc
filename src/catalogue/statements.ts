/** Sentences of a model in one language, each still knowing whether a source says it. */
import type { Locale } from '../language/locale.ts';
import type { Model } from '../model/models.ts';
import { formatQuantity } from './quantity.ts';

/** A sentence as tables, sheets and comparison show it. */
export interface Line {
  text: string;
  /** Concluded by the editors, in no source. */
  inferred?: boolean;
}

interface Statement {
  vi: string;
  en: string;
  inferred?: boolean;
}

export const line = (statement: Statement, locale: Locale): Line =>
  statement.inferred ? { text: statement[locale], inferred: true } : { text: statement[locale] };

export const lines = (statements: readonly Statement[], locale: Locale): Line[] =>
  statements.map((statement) => line(statement, locale));

type Cost = Model['costs'][number];

/** Year of a cost as readers see it; nothing where its source gives none. */
export const costYear = ({ year }: Pick<Cost, 'year'>): string | null =>
  year === 'unstated' ? null : String(year);

/** A cost in words: “67 chuồng bò: hơn 12,6 tỷ đồng (2020)”. `noData` stands for an unknown amount. */
export function costWords(cost: Cost, locale: Locale, noData: string): string {
  const amount = cost.quantity ? formatQuantity(cost.quantity, locale) : noData;
  const year = costYear(cost);
  return `${cost.item[locale]}: ${amount}${year ? ` (${year})` : ''}`;
}
