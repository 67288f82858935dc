/** Title, time, coverage and description of a view in words. */
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { comparable, type Layer, type Moment, momentsOf } from '../model/layers.ts';
import { CURRENT_STANDARD } from '../model/poor-districts.ts';
import { enumLabel } from '../model/tables.ts';
import type { MapRow, MapShow, MapView } from './view-types.ts';

/** Words of a moment: “2023”, “2021, chuẩn cũ”. */
export const momentWords = ({ year, standard }: Moment, locale: Locale): string =>
  words(locale).layers.momentShort(year, standard !== '' && standard !== CURRENT_STANDARD);

const standardWords = (layer: Layer, standard: string, locale: Locale): string =>
  enumLabel(layer.table, 'standard', standard)[locale];

export function titleOf(layer: Layer, shown: MapShow, locale: Locale): string {
  const t = words(locale).layers;
  const own = locale === 'vi' ? layer.title_vi : layer.title_en;
  if (shown.show === 'change')
    return t.changeTitle(own, momentWords(shown.from, locale), momentWords(shown.to, locale));
  if (shown.show === 'refused') return t.refusedTitle(own);
  if (shown.show === 'all-years') return t.allYearsTitle(own);
  return shown.show === 'moment' ? `${own}, ${shown.at.year}` : own;
}

export function subtitleOf(layer: Layer, shown: MapShow, locale: Locale): string {
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

export function coverageOf(layer: Layer, shown: MapShow, rows: readonly MapRow[], locale: Locale): string {
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

export function altOf(view: Pick<MapView, 'title' | 'subtitle' | 'coverage' | 'rows' | 'locale'>): string {
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
export function refusalOf(layer: Layer, locale: Locale): string {
  const moments = momentsOf(layer);
  const last = moments.at(-1);
  const list = (same: boolean) =>
    new Intl.ListFormat(locale === 'vi' ? 'vi' : 'en-GB').format(
      moments.filter((moment) => last && comparable(moment, last) === same).map(({ year }) => String(year)),
    );
  return words(locale).layers.refused(list(false), list(true));
}
