/** Rates of one area over the years, one chart for each poverty standard: a district's or a province's alike. */
import { formatNumber, formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { CURRENT_STANDARD } from '../model/poor-districts.ts';
import { enumLabel } from '../model/tables.ts';
import { type AxisYear, type FigureChartView, lineInYears, type ViewPoint } from './view.ts';

/** What a row of `district-poverty` and one of `poverty` have in common. */
export interface PublishedRate {
  year: number;
  measure: string;
  value: number;
  standard: string;
  kind: string;
  reading: string;
  source_ids: string[];
}

export interface AreaRates {
  slug: string;
  /** Who the rates are of, as the picture's alt text begins. */
  name: string;
  table: 'district-poverty' | 'poverty';
  rates: readonly PublishedRate[];
}

const OLDER_STANDARD = '2016-2020';

/** Years that the axis covers whatever was published, so that what is missing is seen. */
const YEARS: Record<string, readonly [first: number, last: number]> = {
  [CURRENT_STANDARD]: [2021, 2024],
  [OLDER_STANDARD]: [2016, 2020],
};

/** With figures of fewer years of the older standard no chart is drawn; they stand in the table. */
const LEAST_OLDER = 2;

const MEASURES = ['multidim-rate', 'poor-rate', 'near-poor-rate'] as const;

/** As on the map: figures that a source prints. Derived, uncertain and preliminary ones stay in the table. */
const isDrawn = ({ reading }: PublishedRate): boolean => reading === 'printed' || reading === 'year-inferred';

interface Series {
  key: (typeof MEASURES)[number];
  label: string;
  /** The drawn figure of each year; where sources differ, the last of the table. */
  byYear: Map<number, PublishedRate>;
  /** Years for which sources print different figures, with all of them. */
  differing: { year: number; values: number[] }[];
}

function seriesOf({ table }: AreaRates, rates: readonly PublishedRate[], locale: Locale): Series[] {
  return MEASURES.map((key) => {
    const own = rates.filter((rate) => rate.measure === key && isDrawn(rate));
    const years = Map.groupBy(own, ({ year }) => year);
    return {
      key,
      label: enumLabel(table, 'measure', key)[locale],
      byYear: new Map(own.map((rate) => [rate.year, rate])),
      differing: [...years].flatMap(([year, same]) => {
        const values = [...new Set(same.map(({ value }) => value))];
        return values.length > 1 ? [{ year, values }] : [];
      }),
    };
  }).filter(({ byYear }) => byYear.size > 0);
}

/** Every year from the first to the last of the axis; a year without a drawn figure says why. */
function axisOf(
  series: readonly Series[],
  rates: readonly PublishedRate[],
  standard: string,
  locale: Locale,
): AxisYear[] {
  const t = words(locale);
  const drawn = new Set(series.flatMap(({ byYear }) => [...byYear.keys()]));
  const [from, to] = YEARS[standard] ?? [Math.min(...drawn), Math.max(...drawn)];
  const first = Math.min(from, ...drawn);
  const last = Math.max(to, ...drawn);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    if (drawn.has(year)) return { year, gap: null };
    const kept = rates.some((rate) => rate.year === year && MEASURES.some((key) => key === rate.measure));
    return { year, gap: kept ? t.placePages.chart.onlyInTable : t.nothing['no-data'] };
  });
}

/** What a reader must know of single figures: an inferred year, sources that differ, figures kept out. */
function noteOf(
  series: readonly Series[],
  axis: readonly AxisYear[],
  { table }: AreaRates,
  locale: Locale,
): string {
  const t = words(locale);
  const list = new Intl.ListFormat(locale === 'vi' ? 'vi' : 'en-GB');
  const inferred = series.flatMap(({ byYear }) =>
    [...byYear].filter(([, { reading }]) => reading === 'year-inferred').map(([year]) => year),
  );
  const years = [...new Set(inferred)].sort((a, b) => a - b).map(String);
  const kept = axis
    .filter(({ gap }) => gap === t.placePages.chart.onlyInTable)
    .map(({ year }) => String(year));
  return [
    years.length > 0 ? t.placePages.chart.yearInferred(list.format(years)) : '',
    ...series.flatMap(({ key, differing }) =>
      differing.map(({ year, values }) =>
        t.placePages.chart.differing(
          String(year),
          enumLabel(table, 'measure', key)[locale],
          list.format(values.map((value) => formatPercent(value, locale))),
        ),
      ),
    ),
    kept.length > 0 ? t.placePages.chart.kept(list.format(kept)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function chartOf(area: AreaRates, standard: string, locale: Locale): FigureChartView | undefined {
  const t = words(locale);
  const rates = area.rates.filter((rate) => rate.standard === standard && rate.kind === 'review-result');
  const series = seriesOf(area, rates, locale);
  const years = new Set(series.flatMap(({ byYear }) => [...byYear.keys()]));
  if (years.size < (standard === CURRENT_STANDARD ? 1 : LEAST_OLDER)) return undefined;
  const axis = axisOf(series, rates, standard, locale);
  const points = series.flatMap(({ key, byYear }) =>
    [...byYear.values()]
      .sort((a, b) => a.year - b.year)
      .map(
        (rate): ViewPoint => ({
          x: String(rate.year),
          label: String(rate.year),
          sub: null,
          series: key,
          value: rate.value,
          text: formatPercent(rate.value, locale),
          short: formatNumber(rate.value, locale),
          sources: rate.source_ids,
          note: null,
        }),
      ),
  );
  const subtitle = `${t.placePages.chart.unit}, ${enumLabel(area.table, 'standard', standard)[locale]}`;
  const lines = series.map(({ key, label }) =>
    lineInYears(
      label,
      axis,
      points.filter((point) => point.series === key),
      t.nothing['no-data'],
    ),
  );
  return {
    slug: area.slug,
    kind: 'line',
    locale,
    question: t.district.rates,
    finding: t.district.rates,
    subtitle,
    note: noteOf(series, axis, area, locale),
    alt: `${area.name}. ${subtitle}. ${lines.join('. ')}.`,
    unit: 'percent',
    dataset: area.table,
    series: series.map(({ key, label }) => ({ key, label })),
    points,
    years: axis,
    sources: [],
    updated: null,
  };
}

/**
 * The printed review results of an area: by the standard of 2022–2025 as soon as there is one figure, by
 * the older one in a chart of its own when there are figures of two years. Never one line through both.
 */
export const areaRates = (
  area: AreaRates,
  locale: Locale,
): { current: FigureChartView | undefined; older: FigureChartView | undefined } => ({
  current: chartOf(area, CURRENT_STANDARD, locale),
  older: chartOf(area, OLDER_STANDARD, locale),
});

/** Whether the tables hold a rate by the current standard, even one that is not drawn. */
export const hasCurrentRate = ({ rates }: AreaRates): boolean =>
  rates.some(
    ({ standard, kind, measure }) =>
      standard === CURRENT_STANDARD && kind === 'review-result' && MEASURES.some((key) => key === measure),
  );
