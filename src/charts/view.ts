/** A chart in one language: every number formatted once, for the drawing, its table and its alt text alike. */
import { formatNumber, formatPercent, formatVnd } from '../language/format.ts';
import { compareVietnamese, type Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { MapView } from '../map/view-types.ts';
import { type Source, sourcesOf } from '../model/sources.ts';
import type { ChartData, Point } from './data.ts';
import { fillPlaceholders } from './words.ts';

export interface ViewPoint {
  x: string;
  label: string;
  sub: string | null;
  series: string;
  value: number;
  /** With its unit and its qualifier, as printed in tables. */
  text: string;
  /** Without the unit, as printed beside a mark. */
  short: string;
  sources: string[];
  note: string | null;
}

interface AnyChartView {
  slug: string;
  locale: Locale;
  question: string;
  finding: string;
  subtitle: string;
  note: string;
  /** Describes the picture in words, with its extremes. */
  alt: string;
  dataset: string;
  series: { key: string; label: string }[];
  points: ViewPoint[];
  /** In the order in which the points cite them. */
  sources: Source[];
  /** Nothing where the figures carry their own dates. */
  updated: string | null;
}

type Unit = ChartData['definition']['unit'];

/** Lines over years, or ranked bars. */
export interface FigureChartView extends AnyChartView {
  kind: 'line' | 'bar';
  unit: Unit;
  /** Every year that the axis of lines covers; without it, the years that have a figure. */
  years?: readonly AxisYear[];
}

/** A year of an axis; `gap` are the words for having no figure, where nothing is drawn for it. */
export interface AxisYear {
  year: number;
  gap: string | null;
}

/** A view of the map, made from a layer instead of a chart's own definition. */
export interface MapChartView extends AnyChartView {
  kind: 'map';
  unit: MapView['unit'];
  map: MapView;
}

export type ChartView = FigureChartView | MapChartView;

/** A figure with its unit. */
export function formatUnit(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'percent') return formatPercent(value, locale);
  if (unit === 'vnd') return formatVnd(value, locale);
  return `${formatNumber(value, locale)} ${words(locale).units[unit]}`;
}

function shortText(value: number, unit: Unit, locale: Locale): string {
  return unit === 'vnd' ? formatVnd(value, locale) : formatNumber(value, locale);
}

function viewPoint(point: Point, unit: Unit, locale: Locale): ViewPoint {
  const t = words(locale);
  const qualifier = point.qualifier ? `${t.qualifiers[point.qualifier as keyof typeof t.qualifiers]} ` : '';
  return {
    x: point.x,
    label: point.label[locale],
    sub: point.sub && point.yearInferred ? t.chart.aboutYear(point.sub) : point.sub,
    series: point.series,
    value: point.value,
    text: qualifier + formatUnit(point.value, unit, locale),
    short: qualifier + shortText(point.value, unit, locale),
    sources: point.sources,
    note: point.note?.[locale] ?? null,
  };
}

/** A line in words: “Hộ nghèo: 2022: 4,03%, 2023: 2,93%”. */
export function lineInWords(label: string, points: readonly ViewPoint[]): string {
  return `${label ? `${label}: ` : ''}${points.map((point) => `${point.x}: ${point.text}`).join(', ')}`;
}

/** A line in words with its gaps: “Hộ nghèo: 2021: 31,2%, 2022: chưa có số liệu”. */
export function lineInYears(
  label: string,
  years: readonly AxisYear[],
  points: readonly ViewPoint[],
  nothing: string,
): string {
  const figures = years.map(({ year, gap }) => {
    const point = points.find(({ x }) => x === String(year));
    return `${year}: ${point?.text ?? gap ?? nothing}`;
  });
  return `${label}: ${figures.join(', ')}`;
}

/** Alt text: what is shown, then each series from its first to its last figure, or the extremes. */
function altText(view: Omit<FigureChartView, 'alt'>): string {
  const t = words(view.locale);
  const parts = view.series.map(({ key, label }) => {
    const points = view.points.filter((point) => point.series === key);
    const first = points[0];
    const last = points.at(-1);
    if (!first || !last) return '';
    if (view.kind === 'line') return lineInWords(label, points);
    const byValue = [...points].sort((a, b) => b.value - a.value || compareVietnamese(a.label, b.label));
    const highest = byValue[0] ?? first;
    const lowest = byValue.at(-1) ?? last;
    return t.chart.extremes(
      points.length,
      `${highest.label} ${highest.text}`,
      `${lowest.label} ${lowest.text}`,
    );
  });
  return `${view.question} ${view.subtitle}. ${parts.filter(Boolean).join('. ')}.`;
}

/** The chart in a language, ready to be drawn, tabulated and described. */
export function chartView(data: ChartData, locale: Locale): FigureChartView {
  const { definition } = data;
  const points = data.points.map((point) => viewPoint(point, definition.unit, locale));
  const view = {
    slug: definition.slug,
    kind: definition.kind,
    locale,
    question: definition.question[locale],
    finding: fillPlaceholders(definition.finding[locale], points),
    subtitle: definition.subtitle[locale],
    note: fillPlaceholders(definition.note[locale], points),
    unit: definition.unit,
    dataset: definition.table,
    series: data.series.map(({ key, label }) => ({ key, label: label[locale] })),
    points,
    sources: sourcesOf(points.flatMap((point) => point.sources)),
    updated: definition.updated,
  };
  return { ...view, alt: altText(view) };
}
