/** What a place shows in a view: its fill, its figure in words, its notes and sources. */
import { formatDate, formatNumber, formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { changeBetween, figuresAt, type Layer, type LayerFigure, latestFigures } from '../model/layers.ts';
import { column } from '../model/tables.ts';
import { classOf, type Fill, KINDS } from './fills.ts';
import type { MapRow, MapShow, MapView } from './view-types.ts';

/** A value in the layer's unit. */
export function valueText(value: number, unit: MapView['unit'], locale: Locale): string {
  const t = words(locale);
  if (unit === 'percent') return formatPercent(value, locale);
  if (unit === 'points') {
    const sign = value > 0 ? '+' : value < 0 ? '−' : '';
    return `${sign}${formatNumber(Math.abs(value), locale)} ${t.layers.points}`;
  }
  if (unit === 'none') return formatNumber(value, locale);
  return `${formatNumber(value, locale)} ${t.units[unit]}`;
}

/** What a row shows of its place, before it knows which place it is. */
export type Shown = Pick<MapRow, 'fill' | 'value' | 'known' | 'text' | 'sub' | 'note'> & {
  sourceIds: string[];
};

const yearOf = (figure: LayerFigure, locale: Locale): string | null =>
  figure.moment
    ? figure.yearInferred
      ? words(locale).chart.aboutYear(String(figure.moment.year))
      : String(figure.moment.year)
    : null;

/** Limits of classes, as the table of layers writes them. */
export const numbers = (limits: readonly string[]): number[] => limits.map(Number);

/** Notes of the figures, and the values of other sources where they differ. */
function notesOf(
  first: LayerFigure,
  others: readonly LayerFigure[],
  layer: Layer,
  locale: Locale,
): string | null {
  const t = words(locale).layers;
  const differing = others.filter(({ value }) => value !== undefined && value !== first.value);
  const notes = [
    first.note?.[locale],
    ...differing.map(({ value = 0, note }) =>
      [`${t.otherSource(valueText(value, layer.unit, locale))}.`, note?.[locale]].filter(Boolean).join(' '),
    ),
  ];
  return notes.filter(Boolean).join(' ') || null;
}

function emptyShown(layer: Layer, locale: Locale): Shown {
  return {
    fill: layer.empty === 'no-data' ? 'hatch' : 'zero',
    // Nothing counted on this site is a true zero; a figure nobody published is not.
    value: layer.empty === 'none' ? 0 : null,
    known: false,
    text: locale === 'vi' ? layer.empty_vi : layer.empty_en,
    sub: null,
    note: null,
    sourceIds: [],
  };
}

function detailWords(layer: Layer, { details }: LayerFigure, locale: Locale): string | null {
  const parts = details.map(({ column: name, value }) =>
    column(layer.table, name).partialDate ? formatDate(value, locale) : value,
  );
  return parts.join(', ') || null;
}

/** What the records of one place show together. */
function figuresShown(
  layer: Layer,
  figures: readonly LayerFigure[],
  kinds: readonly string[],
  locale: Locale,
  withYear: boolean,
): Shown {
  const [first, ...others] = figures;
  if (!first) return emptyShown(layer, locale);
  const sourceIds = figures.flatMap(({ sources }) => sources);
  if (layer.read === 'count') {
    const value = figures.length;
    const text = valueText(value, layer.unit, locale);
    const fill: Fill = `scale-${classOf(value, numbers(layer.breaks))}`;
    return { fill, value, known: true, text, sub: null, note: null, sourceIds: [] };
  }
  if (layer.read === 'category') {
    const category = first.category ?? '';
    const { enumLabels } = column(layer.table, layer.value_column ?? '');
    return {
      fill: KINDS[kinds.indexOf(category)] ?? 'kind-1',
      value: null,
      known: true,
      text: enumLabels?.[category]?.[locale] ?? category,
      sub: detailWords(layer, first, locale),
      note: first.note?.[locale] ?? null,
      sourceIds,
    };
  }
  const value = first.value ?? 0;
  return {
    fill: `scale-${classOf(value, numbers(layer.breaks))}`,
    value,
    known: true,
    text: valueText(value, layer.unit, locale),
    sub: withYear || first.yearInferred ? yearOf(first, locale) : null,
    note: notesOf(first, others, layer, locale),
    sourceIds,
  };
}

/** Categories that at least one place has, in the order of the column's words; each takes a colour. */
function kindsOf(layer: Layer, figures: ReadonlyMap<string, LayerFigure[]>): string[] {
  if (layer.read !== 'category') return [];
  const present = new Set([...figures.values()].map(([first]) => first?.category));
  const { enumLabels } = column(layer.table, layer.value_column ?? '');
  return Object.keys(enumLabels ?? {}).filter((value) => present.has(value));
}

/** A place that a view has no figure for, and why. */
const hatched = (text: string): Shown => ({
  fill: 'hatch',
  value: null,
  known: false,
  text,
  sub: null,
  note: null,
  sourceIds: [],
});

function changeShown(
  layer: Layer,
  before: readonly LayerFigure[],
  after: readonly LayerFigure[],
  locale: Locale,
): Shown {
  const [a, b] = [before[0]?.value, after[0]?.value];
  if (a === undefined || b === undefined) return hatched(words(locale).layers.oneMissing);
  const value = changeBetween(a, b);
  return {
    fill: `change-${classOf(value, numbers(layer.change_breaks))}`,
    value,
    known: true,
    text: valueText(value, 'points', locale),
    sub: `${valueText(a, layer.unit, locale)} → ${valueText(b, layer.unit, locale)}`,
    note: null,
    sourceIds: [...before, ...after].flatMap(({ sources }) => sources),
  };
}

/** What each place shows at a time, by its code. */
export function shownAt(layer: Layer, shown: MapShow, locale: Locale): (code: string) => Shown {
  switch (shown.show) {
    case 'latest':
    case 'all-years': {
      const figures = latestFigures(layer);
      const kinds = kindsOf(layer, figures);
      return (code) => figuresShown(layer, figures.get(code) ?? [], kinds, locale, layer.by_year);
    }
    case 'moment': {
      const figures = figuresAt(layer, shown.at);
      return (code) => figuresShown(layer, figures.get(code) ?? [], [], locale, false);
    }
    case 'change': {
      const [before, after] = [figuresAt(layer, shown.from), figuresAt(layer, shown.to)];
      return (code) => changeShown(layer, before.get(code) ?? [], after.get(code) ?? [], locale);
    }
    case 'refused':
      return () => hatched(words(locale).layers.notComparable);
  }
}
