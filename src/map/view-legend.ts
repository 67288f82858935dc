/** The legend of a view: classes with their limits, or swatches with words. */
import { formatNumber, formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Layer } from '../model/layers.ts';
import { numbers, valueText } from './view-figures.ts';
import type { LegendEntry, MapRow, MapShow, MapView } from './view-types.ts';

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

export function legendOf(
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
