/**
 * One view of the map in one language: a layer at a time, every figure formatted once. The page, its
 * table, the pictures, the files, the embed and the live map are all made from it.
 */
import { address, chartFile, mapGeoFile, mapViewFile } from '../language/addresses.ts';
import { formatDate, formatNumber, formatPercent } from '../language/format.ts';
import { compareVietnamese, type Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import {
  type Areas,
  areasOf,
  changeBetween,
  comparable,
  figuresAt,
  type Layer,
  type LayerFigure,
  latestFigures,
  type MapTime,
  type Moment,
  momentsOf,
} from '../model/layers.ts';
import { fullName, mergedInto, newProvince, oldProvince, successorOf } from '../model/places.ts';
import { CURRENT_STANDARD, poorDistrictByCode } from '../model/poor-districts.ts';
import { type Source, sourcesOf } from '../model/sources.ts';
import { column, enumLabel } from '../model/tables.ts';
import { classOf, type Fill, KINDS } from './fills.ts';

/** A place in the map and a row of the table beside it. */
export interface MapRow {
  code: string;
  name: string;
  slug: string;
  href: string;
  /** Old province of a district; nothing for a province. */
  old: { code: string; name: string } | null;
  /** Province of today; for one of today's, nothing. */
  now: { code: string; name: string } | null;
  fill: Fill;
  /** Recognised as having left the list: outlined. */
  left: boolean;
  /** The number behind the colour, for sorting and files; nothing for a category or where it is unknown. */
  value: number | null;
  known: boolean;
  /** Figure with its unit, or the words for having none. */
  text: string;
  /** Year, standard or decision, where the figure needs it. */
  sub: string | null;
  note: string | null;
  /** Positions in the view's list of sources. */
  sources: number[];
  /** All of it in a line, for those who do not see the colour. */
  label: string;
}

/** An entry of the legend: a class of the scale with its limits, or a swatch with words. */
export interface LegendEntry {
  fill: Fill | 'left-list';
  text: string;
}

export interface MapView {
  locale: Locale;
  layer: string;
  table: string;
  areas: Areas;
  unit: Layer['unit'] | 'points';
  /** Name of its files and of its embed. */
  file: string;
  address: string;
  /** The same view in the other language. */
  alternate: string;
  title: string;
  subtitle: string;
  coverage: string;
  reason: string;
  caveat: string;
  /** Why this view shows no figures, when it is one that the map refuses. */
  refused: string | null;
  legend: {
    title: string;
    /** Classes in order, and the words at the limits between them. */
    scale: Fill[];
    limits: string[];
    items: LegendEntry[];
  };
  rows: MapRow[];
  sources: Source[];
  sourceWords: string;
  alt: string;
  files: { svg: string; png: string; csv: string; geojson: string; json: string };
}

/** How a view is asked for: a time, the refusal to subtract, or all years beside each other. */
export type MapShow = MapTime | { show: 'refused' } | { show: 'all-years' };

const momentSlug = ({ year, standard }: Moment, locale: Locale): string =>
  standard === CURRENT_STANDARD || standard === ''
    ? String(year)
    : `${year}-${locale === 'vi' ? 'chuan-cu' : 'old-standard'}`;

/** Last part of a view's address; nothing for the newest figures. */
export function timeSlug(shown: MapShow, locale: Locale): string {
  const vi = locale === 'vi';
  switch (shown.show) {
    case 'latest':
      return '';
    case 'moment':
      return momentSlug(shown.at, locale);
    case 'change': {
      const [from, to] = [momentSlug(shown.from, locale), momentSlug(shown.to, locale)];
      return vi ? `tu-${from}-den-${to}` : `from-${from}-to-${to}`;
    }
    case 'refused':
      return vi ? 'khac-chuan' : 'different-standards';
    case 'all-years':
      return vi ? 'cac-nam' : 'all-years';
  }
}

/** Path of a layer's view after the map's own address: `ty-le-ho-ngheo/2023`. */
export function viewSlug(layer: Layer, shown: MapShow, locale: Locale): string {
  const time = timeSlug(shown, locale);
  const own = locale === 'vi' ? layer.slug_vi : layer.slug_en;
  return time ? `${own}/${time}` : own;
}

const fileOf = (layer: Layer, shown: MapShow): string => {
  const time = timeSlug(shown, 'vi');
  return time ? `${layer.file}-${time}` : layer.file;
};

/** Words of a moment: “2023”, “2021, chuẩn cũ”. */
export const momentWords = ({ year, standard }: Moment, locale: Locale): string =>
  words(locale).layers.momentShort(year, standard !== '' && standard !== CURRENT_STANDARD);

const standardWords = (layer: Layer, standard: string, locale: Locale): string =>
  enumLabel(layer.table, 'standard', standard)[locale];

type Place = Pick<MapRow, 'name' | 'slug' | 'href' | 'old' | 'now'> & { spoken: string };

/** Names of a place on both maps, and the way to its page. */
function placeOf(areas: Areas, code: string, locale: Locale): Place {
  const t = words(locale).places;
  if (areas === 'districts') {
    const found = poorDistrictByCode(code);
    if (!found) throw new Error(`${code} is not a poor district`);
    const now = newProvince(found.newProvince.code);
    return {
      name: found.name,
      slug: found.slug,
      href: address('district', locale, found.slug),
      old: { code: found.oldProvince.code, name: found.oldProvince.name_vi },
      now: { code: now.code, name: now.name_vi },
      spoken: `${found.name}, ${found.oldProvince.name_vi} (${t.now(now.name_vi)})`,
    };
  }
  const province = areas === 'provinces-63' ? oldProvince(code) : newProvince(code);
  const name = locale === 'vi' ? province.name_vi : province.name_en;
  const today = areas === 'provinces-63' ? successorOf(code) : null;
  return {
    name,
    slug: province.slug,
    href: address('province', locale, province.slug),
    old: null,
    now: today && { code: today.code, name: today.name_vi },
    spoken: today && today.name_vi !== province.name_vi ? `${name} (${t.now(today.name_vi)})` : name,
  };
}

/** A value in the layer's unit. */
function valueText(value: number, unit: MapView['unit'], locale: Locale): string {
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
type Shown = Pick<MapRow, 'fill' | 'value' | 'known' | 'text' | 'sub' | 'note'> & { sourceIds: string[] };

const yearOf = (figure: LayerFigure, locale: Locale): string | null =>
  figure.moment
    ? figure.yearInferred
      ? words(locale).chart.aboutYear(String(figure.moment.year))
      : String(figure.moment.year)
    : null;

const numbers = (limits: readonly string[]): number[] => limits.map(Number);

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
    const used = Object.keys(enumLabels ?? {}).filter((value) => categoriesOf(layer).includes(value));
    return {
      fill: KINDS[used.indexOf(category)] ?? 'kind-1',
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

/** Categories that at least one place has. */
function categoriesOf(layer: Layer): string[] {
  return [...new Set([...latestFigures(layer).values()].flatMap((figures) => figures[0]?.category ?? []))];
}

function changeShown(layer: Layer, from: Moment, to: Moment, code: string, locale: Locale): Shown {
  const t = words(locale).layers;
  const [before, after] = [figuresAt(layer, from).get(code) ?? [], figuresAt(layer, to).get(code) ?? []];
  const [a, b] = [before[0]?.value, after[0]?.value];
  const both = (x: number, y: number) =>
    `${valueText(x, layer.unit, locale)} → ${valueText(y, layer.unit, locale)}`;
  if (a === undefined || b === undefined) {
    return {
      fill: 'hatch',
      value: null,
      known: false,
      text: t.oneMissing,
      sub: null,
      note: null,
      sourceIds: [],
    };
  }
  const value = changeBetween(a, b);
  return {
    fill: `change-${classOf(value, numbers(layer.change_breaks))}`,
    value,
    known: true,
    text: valueText(value, 'points', locale),
    sub: both(a, b),
    note: null,
    sourceIds: [...before, ...after].flatMap(({ sources }) => sources),
  };
}

function shownAt(layer: Layer, shown: MapShow, locale: Locale): (code: string) => Shown {
  switch (shown.show) {
    case 'latest':
    case 'all-years': {
      const figures = latestFigures(layer);
      return (code) => figuresShown(layer, figures.get(code) ?? [], locale, layer.by_year);
    }
    case 'moment': {
      const figures = figuresAt(layer, shown.at);
      return (code) => figuresShown(layer, figures.get(code) ?? [], locale, false);
    }
    case 'change':
      return (code) => changeShown(layer, shown.from, shown.to, code, locale);
    case 'refused':
      return () => ({
        fill: 'hatch',
        value: null,
        known: false,
        text: words(locale).layers.notComparable,
        sub: null,
        note: null,
        sourceIds: [],
      });
  }
}

/** Classes of a count as words: “1”, “3–4”, “từ 8”. */
function countClasses(layer: Layer, locale: Locale): LegendEntry[] {
  const t = words(locale).layers;
  const limits = numbers(layer.breaks);
  const lower = [1, ...limits];
  return lower.map((low, index) => {
    const next = limits[index];
    const last = next === undefined ? undefined : next - 1;
    const shownLow = formatNumber(low, locale);
    const text =
      last === undefined
        ? t.from(shownLow)
        : last === low
          ? shownLow
          : `${shownLow}–${formatNumber(last, locale)}`;
    return { fill: `scale-${(index + 1) as 1}` as const, text };
  });
}

function legendOf(
  layer: Layer,
  shown: MapShow,
  rows: readonly MapRow[],
  subtitle: string,
  locale: Locale,
): MapView['legend'] {
  const t = words(locale);
  const empty: LegendEntry = {
    fill: layer.empty === 'no-data' ? 'hatch' : 'zero',
    text: locale === 'vi' ? layer.empty_vi : layer.empty_en,
  };
  const left: LegendEntry[] = rows.some((row) => row.left) ? [{ fill: 'left-list', text: t.map.left }] : [];
  const short = locale === 'vi' ? layer.short_vi : layer.short_en;
  const named = layer.read === 'value' ? `${short}, ${subtitle}` : subtitle;
  const title = named.charAt(0).toLocaleUpperCase(locale) + named.slice(1);
  if (shown.show === 'refused')
    return { title, scale: [], limits: [], items: [{ fill: 'hatch', text: t.layers.notComparable }] };
  if (shown.show === 'change') {
    return {
      title,
      scale: ['change-1', 'change-2', 'change-3', 'change-4', 'change-5'],
      limits: numbers(layer.change_breaks).map((value) =>
        valueText(value, 'points', locale).replace(` ${t.layers.points}`, ''),
      ),
      items: [{ fill: 'hatch', text: t.layers.oneMissing }, ...left],
    };
  }
  if (layer.read === 'category') {
    const entries = new Map(rows.filter(({ known }) => known).map(({ fill, text }) => [fill, text]));
    const items = [...entries].sort(([a], [b]) => a.localeCompare(b)).map(([fill, text]) => ({ fill, text }));
    return {
      title,
      scale: [],
      limits: [],
      items: rows.some(({ known }) => !known) ? [...items, empty] : items,
    };
  }
  if (layer.read === 'count')
    return { title, scale: [], limits: [], items: [...countClasses(layer, locale), empty] };
  return {
    title,
    scale: ['scale-1', 'scale-2', 'scale-3', 'scale-4', 'scale-5'],
    limits: numbers(layer.breaks).map((limit) => formatPercent(limit, locale)),
    items: [empty, ...left],
  };
}

/** Known figures first, high to low; falls before rises; then the Vietnamese alphabet. */
function order(layer: Layer, shown: MapShow): (a: MapRow, b: MapRow) => number {
  const direction = shown.show === 'change' ? 1 : -1;
  return (a, b) =>
    Number(b.known) - Number(a.known) ||
    (layer.read === 'category' ? a.fill.localeCompare(b.fill) : 0) ||
    direction * ((a.value ?? 0) - (b.value ?? 0)) ||
    compareVietnamese(a.name, b.name);
}

function titleOf(layer: Layer, shown: MapShow, locale: Locale): string {
  const t = words(locale).layers;
  const own = locale === 'vi' ? layer.title_vi : layer.title_en;
  if (shown.show === 'change')
    return t.changeTitle(own, momentWords(shown.from, locale), momentWords(shown.to, locale));
  if (shown.show === 'refused') return t.refusedTitle(own);
  if (shown.show === 'all-years') return t.allYearsTitle(own);
  return shown.show === 'moment' ? `${own}, ${shown.at.year}` : own;
}

function subtitleOf(layer: Layer, shown: MapShow, locale: Locale): string {
  const t = words(locale).layers;
  const unit = layer.unit === 'none' ? '' : enumLabel('map-layers', 'unit', layer.unit)[locale];
  const join = (...parts: string[]) => parts.filter(Boolean).join(', ');
  if (shown.show === 'change')
    return t.change(momentWords(shown.from, locale), momentWords(shown.to, locale));
  if (shown.show === 'refused') return t.notComparable;
  if (!layer.by_year) return unit || enumLabel('map-layers', 'areas', layer.areas)[locale];
  if (shown.show === 'moment')
    return join(unit, t.moment(shown.at.year, standardWords(layer, shown.at.standard, locale)));
  return join(unit, t.latestLong(standardWords(layer, CURRENT_STANDARD, locale)));
}

function coverageOf(layer: Layer, shown: MapShow, rows: readonly MapRow[], locale: Locale): string {
  const t = words(locale).layers;
  const known = rows.filter((row) => row.known).length;
  if (shown.show === 'refused') return '';
  const counted = (layer.empty === 'no-data' && layer.read === 'value' ? t.coverage : t.included)[
    layer.areas
  ](known, rows.length);
  if (shown.show === 'moment') return `${counted}${t.inYear(momentWords(shown.at, locale))}.`;
  if (shown.show === 'change') return `${counted} ${t.bothYears}.`;
  return `${counted}.`;
}

function altOf(view: Pick<MapView, 'title' | 'subtitle' | 'coverage' | 'rows' | 'locale'>): string {
  const t = words(view.locale);
  const byValue = view.rows
    .filter(({ known, value }) => known && value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [highest, lowest] = [byValue[0], byValue.at(-1)];
  const extremes =
    highest && lowest
      ? ` ${t.chart.extremes(byValue.length, `${highest.name} ${highest.text}`, `${lowest.name} ${lowest.text}`)}.`
      : '';
  return `${view.title}. ${view.subtitle}. ${view.coverage}${extremes}`;
}

/** Moments of the two standards in words, for the refusal. */
function refusalOf(layer: Layer, locale: Locale): string {
  const moments = momentsOf(layer);
  const last = moments.at(-1);
  const list = (same: boolean) =>
    new Intl.ListFormat(locale === 'vi' ? 'vi' : 'en-GB').format(
      moments.filter((moment) => last && comparable(moment, last) === same).map(({ year }) => String(year)),
    );
  return words(locale).layers.refused(list(false), list(true));
}

const views = new Map<string, MapView>();

/** The view of a layer, ready to be drawn, tabulated, described and sent to the browser. */
export function mapView(layer: Layer, shown: MapShow, locale: Locale): MapView {
  const key = `${locale} ${viewSlug(layer, shown, locale)}`;
  const ready = views.get(key);
  if (ready) return ready;
  const made = makeView(layer, shown, locale);
  views.set(key, made);
  return made;
}

/** Whether a district had been recognised as having left the list by the time that is shown. */
function hasLeft(code: string, shown: MapShow): boolean {
  const date = poorDistrictByCode(code)?.left?.date;
  if (!date) return false;
  const year = shown.show === 'moment' ? shown.at.year : shown.show === 'change' ? shown.to.year : undefined;
  return year === undefined || Number(date.slice(0, 4)) <= year;
}

function makeView(layer: Layer, shown: MapShow, locale: Locale): MapView {
  const show = shownAt(layer, shown, locale);
  const sourceIds: string[] = [];
  const numberOf = (id: string): number => {
    if (!sourceIds.includes(id)) sourceIds.push(id);
    return sourceIds.indexOf(id);
  };
  const outlines = layer.areas === 'districts' && layer.read === 'value';
  const places = areasOf(layer).map((code) => ({
    code,
    place: placeOf(layer.areas, code, locale),
    shows: show(code),
  }));
  const unsorted = places.map(({ code, place, shows }): MapRow & { ids: string[] } => {
    const { spoken, ...named } = place;
    const { sourceIds: ids, ...rest } = shows;
    return {
      code,
      ...named,
      ...rest,
      left: outlines && hasLeft(code, shown),
      sources: [],
      label: `${spoken}: ${rest.text}${rest.sub ? ` (${rest.sub})` : ''}`,
      ids,
    };
  });
  const rows = unsorted
    .sort(order(layer, shown))
    .map(({ ids, ...row }): MapRow => ({ ...row, sources: [...new Set(ids)].map(numberOf) }));
  const file = fileOf(layer, shown);
  const subtitle = subtitleOf(layer, shown, locale);
  const other = locale === 'vi' ? 'en' : 'vi';
  const view = {
    locale,
    layer: layer.id,
    table: layer.table,
    areas: layer.areas,
    unit: shown.show === 'change' ? ('points' as const) : layer.unit,
    file,
    address: address('mapLayer', locale, viewSlug(layer, shown, locale)),
    alternate: address('mapLayer', other, viewSlug(layer, shown, other)),
    title: titleOf(layer, shown, locale),
    subtitle,
    coverage: coverageOf(layer, shown, rows, locale),
    reason: locale === 'vi' ? layer.breaks_reason_vi : layer.breaks_reason_en,
    caveat: locale === 'vi' ? layer.caveat_vi : layer.caveat_en,
    refused: shown.show === 'refused' ? refusalOf(layer, locale) : null,
    legend: legendOf(layer, shown, rows, subtitle, locale),
    rows,
    sources: sourcesOf(sourceIds),
    sourceWords: locale === 'vi' ? layer.source_vi : layer.source_en,
    files: {
      svg: chartFile(file, locale, 'svg'),
      png: chartFile(file, locale, 'png'),
      csv: chartFile(file, locale, 'csv'),
      geojson: mapGeoFile(file),
      json: mapViewFile(file, locale),
    },
  };
  return { ...view, alt: altOf(view) };
}

/** Old provinces that a province of today was formed from, by name. */
export const partsOf = (code: string, locale: Locale): string =>
  mergedInto(code)
    .map((part) => fullName(part, locale))
    .join(', ');
