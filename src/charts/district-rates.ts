/** The rates of one poor district over the years, as a chart of the same kind as the others. */
import { formatNumber, formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { type PoorDistrict, reviewResults } from '../model/poor-districts.ts';
import { enumLabel } from '../model/tables.ts';
import { type ChartView, lineInWords } from './view.ts';

const MEASURES = ['multidim-rate', 'poor-rate'] as const;

/** Printed review results by the 2022–2025 standard; nothing when fewer than two years were published. */
export function districtRates(district: PoorDistrict, locale: Locale): ChartView | undefined {
  const t = words(locale);
  const series = MEASURES.map((measure) => {
    // Two pages may print the same year; the chart shows one, the table below it shows both.
    const byYear = new Map(reviewResults(district.rates, measure).map((rate) => [rate.year, rate]));
    return {
      key: measure,
      label: enumLabel('district-poverty', 'measure', measure)[locale],
      rates: [...byYear.values()],
    };
  }).filter(({ rates }) => rates.length > 0);
  if (!series.some(({ rates }) => rates.length > 1)) return undefined;
  const points = series.flatMap(({ key, rates }) =>
    rates.map((rate) => ({
      x: String(rate.year),
      label: String(rate.year),
      sub: null,
      series: key,
      value: rate.value,
      text: formatPercent(rate.value, locale),
      short: formatNumber(rate.value, locale),
      sources: rate.source_ids,
      note: null,
    })),
  );
  const list = series.map(({ key, label }) =>
    lineInWords(
      label,
      points.filter((point) => point.series === key),
    ),
  );
  return {
    slug: district.slug,
    kind: 'line',
    locale,
    question: t.district.rates,
    finding: t.district.rates,
    subtitle: '',
    note: t.district.twoStandards,
    alt: `${t.district.title(district.name)}. ${list.join('. ')}.`,
    unit: 'percent',
    dataset: 'district-poverty',
    series: series.map(({ key, label }) => ({ key, label })),
    points,
    sources: [],
    updated: null,
  };
}
