/** What a view of the map is made of; knows no pixels and no files. */

import type { Locale } from '../language/locale.ts';
import type { Areas, Layer, MapTime } from '../model/layers.ts';
import type { Source } from '../model/sources.ts';
import type { Fill } from './fills.ts';

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
