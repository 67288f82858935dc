/**
 * One view of the map in one language: a layer at a time, every figure formatted once. The page, its
 * table, the pictures, the files, the embed and the live map are all made from it.
 */
import { address, chartFile, mapGeoFile, mapViewFile } from '../language/addresses.ts';
import { compareVietnamese, type Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { type Areas, areasOf, type Layer } from '../model/layers.ts';
import { newProvince, oldProvince, successorOf } from '../model/places.ts';
import { poorDistrictByCode } from '../model/poor-districts.ts';
import { sourcesOf } from '../model/sources.ts';
import { fileOf, viewSlug } from './view-addresses.ts';
import { shownAt } from './view-figures.ts';
import { legendOf } from './view-legend.ts';
import type { MapRow, MapShow, MapView } from './view-types.ts';
import { altOf, coverageOf, refusalOf, subtitleOf, titleOf } from './view-words.ts';

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
      spoken:
        found.oldProvince.name_vi === now.name_vi
          ? `${found.name}, ${now.name_vi}`
          : `${found.name}, ${found.oldProvince.name_vi} (${t.now(now.name_vi)})`,
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

/** Known figures first, high to low; falls before rises; then the Vietnamese alphabet. */
function order(layer: Layer, shown: MapShow): (a: MapRow, b: MapRow) => number {
  const direction = shown.show === 'change' ? 1 : -1;
  return (a, b) =>
    Number(b.known) - Number(a.known) ||
    (layer.read === 'category' ? a.fill.localeCompare(b.fill) : 0) ||
    direction * ((a.value ?? 0) - (b.value ?? 0)) ||
    compareVietnamese(a.name, b.name);
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
