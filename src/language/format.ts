/** Numbers and dates as readers of each language expect them. Nothing here rounds a published figure. */
import type { Locale } from './locale.ts';

const NUMBER_LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

/** `1234.5` → `1.234,5` (vi) or `1,234.5` (en). Keeps every published decimal. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(NUMBER_LOCALE[locale], { maximumFractionDigits: 8 }).format(value);
}

/** `5.71` → `5,71%`. */
export function formatPercent(value: number, locale: Locale): string {
  return `${formatNumber(value, locale)}%`;
}

const VND_STEPS = [
  { size: 1e9, vi: 'tỷ đồng', en: 'billion VND' },
  { size: 1e6, vi: 'triệu đồng', en: 'million VND' },
  { size: 1e3, vi: 'nghìn đồng', en: 'thousand VND' },
  { size: 1, vi: 'đồng', en: 'VND' },
];

const vndStep = (value: number) => {
  const step = VND_STEPS.find(({ size }) => Math.abs(value) >= size) ?? { size: 1, vi: 'đồng', en: 'VND' };
  // 3.500 đồng reads better than 3,5 nghìn đồng; from 100.000 on, people say nghìn.
  return step.size === 1e3 && value < 1e5 ? { size: 1, vi: 'đồng', en: 'VND' } : step;
};

/** VND in the step people say it in: `4200000000` → `4,2 tỷ đồng`. With `max`, a range in one unit. */
export function formatVnd(value: number, locale: Locale, max?: number): string {
  const step = vndStep(max ?? value);
  const amount = (number: number) => formatNumber(number / step.size, locale);
  return `${amount(value)}${max === undefined ? '' : `–${amount(max)}`} ${step[locale]}`;
}

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2023-12-15` → `15/12/2023` or `15 December 2023`; `2023-12` and `2023` stay as coarse as they are. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (locale === 'vi') return [day && Number(day), Number(month), year].filter(Boolean).join('/');
  return [day && Number(day), EN_MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
