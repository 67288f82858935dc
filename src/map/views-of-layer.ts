/** Which views a layer has, and the ways from one to another. */
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import {
  comparable,
  figuresAt,
  type Layer,
  layer,
  layers,
  type Moment,
  momentsOf,
  pairsOf,
  sameMoment,
} from '../model/layers.ts';
import { CURRENT_STANDARD } from '../model/poor-districts.ts';
import { enumLabel } from '../model/tables.ts';
import { mapView } from './map-view.ts';
import { viewSlug } from './view-addresses.ts';
import type { MapShow, MapView } from './view-types.ts';
import { momentWords } from './view-words.ts';

/** Whether at least one place has a figure at both moments. */
function drawable(layer: Layer, { from, to }: { from: Moment; to: Moment }): boolean {
  const after = figuresAt(layer, to);
  return comparable(from, to) && [...figuresAt(layer, from).keys()].some((area) => after.has(area));
}

/** Changes that can be shown: within one standard, with figures for both years somewhere. */
export const changesOf = (layer: Layer): { from: Moment; to: Moment }[] =>
  pairsOf(layer).filter((pair) => drawable(layer, pair));

const refuses = (layer: Layer): boolean => pairsOf(layer).some(({ from, to }) => !comparable(from, to));

/** Views of a layer that are a map: its newest figures, each moment, each change. */
export function drawnViews(layer: Layer): MapShow[] {
  return [
    { show: 'latest' },
    ...momentsOf(layer).map((at): MapShow => ({ show: 'moment', at })),
    ...changesOf(layer).map((pair): MapShow => ({ show: 'change', ...pair })),
  ];
}

/** All views of a layer that have a page of the map's kind. */
export const pagesOf = (layer: Layer): MapShow[] => [
  ...drawnViews(layer),
  ...(refuses(layer) ? [{ show: 'refused' } as const] : []),
];

/** Whether a layer has years to set beside each other. */
export const hasAllYears = (layer: Layer): boolean => momentsOf(layer).length > 1;

/** Every map that can be taken away as a file or an embed, in one language. */
export const allDrawnViews = (locale: Locale): MapView[] =>
  layers().flatMap((own) => drawnViews(own).map((shown) => mapView(own, shown, locale)));

/** A way to another view: its words, its address, whether it is the present one. */
export interface ViewLink {
  text: string;
  href: string;
  /** Data of the view, for the page's own script; nothing where only the page itself has it. */
  json: string | null;
  current: boolean;
  /** The map does not show this: another poverty standard. */
  refused?: boolean;
  /** Year up to which a change is measured. */
  until?: string;
}

export interface MapNavigation {
  measures: { title: string; links: ViewLink[] }[];
  years: { title: string; links: ViewLink[] }[];
  /** Years to compare the shown one with; empty where there is nothing to compare. */
  changes: ViewLink[];
  allYears: string | null;
  /** The same subject on the other map, or why there is none. */
  other: { href: string | null; why: string | null };
}

/** Ways from a view to the others. */
export function mapNavigation(own: Layer, shown: MapShow, locale: Locale): MapNavigation {
  const t = words(locale).layers;
  const link = (text: string, target: Layer, time: MapShow, current: boolean): ViewLink => ({
    text,
    href: address('mapLayer', locale, viewSlug(target, time, locale)),
    json: target.id === own.id ? mapView(target, time, locale).files.json : null,
    current,
  });
  const groups = Map.groupBy(layers(), ({ group }) => group);
  const moments = momentsOf(own);
  const at = shown.show === 'moment' ? shown.at : shown.show === 'change' ? shown.to : undefined;
  const here = (moment: Moment) => at !== undefined && sameMoment(at, moment);
  const yearLink = (moment: Moment) =>
    link(String(moment.year), own, { show: 'moment', at: moment }, here(moment));
  const byStandard = Map.groupBy(moments, ({ standard }) => standard);
  const to = at ?? moments.at(-1);
  const changes = pairsOf(own)
    .filter((pair) => to && sameMoment(pair.to, to))
    .flatMap((pair): ViewLink[] => {
      const text = momentWords(pair.from, locale);
      const until = momentWords(pair.to, locale);
      if (!comparable(pair.from, pair.to))
        return [{ ...link(text, own, { show: 'refused' }, false), json: null, refused: true, until }];
      if (!drawable(own, pair)) return [];
      const current = shown.show === 'change' && sameMoment(shown.from, pair.from);
      return [{ ...link(text, own, { show: 'change', ...pair }, current), until }];
    });
  return {
    measures: [...groups].map(([group, members]) => ({
      title: enumLabel('map-layers', 'group', group)[locale],
      links: members.map((member) =>
        link(
          locale === 'vi' ? member.short_vi : member.short_en,
          member,
          { show: 'latest' },
          member.id === own.id,
        ),
      ),
    })),
    years:
      moments.length === 0
        ? []
        : [
            { title: '', links: [link(t.latest, own, { show: 'latest' }, shown.show === 'latest')] },
            ...[...byStandard].map(([standard, members]) => ({
              title: standard === CURRENT_STANDARD ? t.currentStandardGroup : t.oldStandardGroup,
              links: members.map(yearLink),
            })),
          ],
    changes,
    allYears: hasAllYears(own)
      ? address('mapLayer', locale, viewSlug(own, { show: 'all-years' }, locale))
      : null,
    other: otherMap(own, locale),
  };
}

function otherMap(own: Layer, locale: Locale): MapNavigation['other'] {
  const t = words(locale).layers;
  if (own.areas === 'districts') return { href: null, why: null };
  if (own.other_map) {
    const target = layer(own.other_map);
    return { href: address('mapLayer', locale, viewSlug(target, { show: 'latest' }, locale)), why: null };
  }
  return { href: null, why: own.areas === 'provinces-63' ? t.onlyOld : t.onlyNew };
}
