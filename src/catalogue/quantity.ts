/** Figures of models and stories in words, exactly as qualified by their sources. */
import type { Quantity } from '../entrance/content-schemas.ts';
import { formatNumber, formatVnd } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';

/** `{ value: 6000, max: 8000, unit: vnd, per: {vi: kg} }` → “6.000–8.000 đồng/kg”. */
export function formatQuantity(quantity: Quantity, locale: Locale, withUnit = true): string {
  const { value, max, qualifier, unit, per } = quantity;
  const range = (format: (number: number) => string) =>
    max === undefined ? format(value) : `${format(value)}–${format(max)}`;
  const amount =
    unit === 'vnd'
      ? formatVnd(value, locale, max)
      : unit === 'percent'
        ? `${range((number) => formatNumber(number, locale))}%`
        : `${range((number) => formatNumber(number, locale))}${withUnit ? ` ${unit[locale]}` : ''}`;
  const word = words(locale).qualifiers[qualifier];
  return `${word ? `${word} ` : ''}${amount}${per ? `/${per[locale]}` : ''}`;
}
