/** From a view of the map to its drawing; the same for pages, pictures, embeds and small multiples. */
import type { Drawing } from '../drawing/marks.ts';
import type { Areas } from '../model/layers.ts';
import { type ChoroplethOptions, choropleth, type MapArea, type ProvinceMap } from './choropleth.ts';
import type { MapView } from './view-types.ts';

/** Maps on which a layer's places exist: a poor district keeps its outline on today's map. */
export const mapsOf = (areas: Areas): readonly ProvinceMap[] =>
  areas === 'districts' ? [63, 34] : areas === 'provinces-63' ? [63] : [34];

/** The places of a view as the map shows them. */
export const mapAreas = (view: MapView, linked: boolean): MapArea[] =>
  view.rows.map(({ code, fill, label, left, href }) => ({
    code,
    fill,
    label,
    left,
    ...(linked ? { href } : {}),
  }));

export interface MapDrawingOptions
  extends Pick<ChoroplethOptions, 'width' | 'ground' | 'names' | 'bar' | 'shared'> {
  /** Each place leads to its page. */
  linked?: boolean;
  /** Both maps in one drawing, for a page that lets the reader choose; else the layer's own. */
  bothMaps?: boolean;
}

/** Draws a view at a width. */
export function mapDrawing(view: MapView, options: MapDrawingOptions): Drawing {
  const { linked = false, bothMaps = false, ...rest } = options;
  const maps = mapsOf(view.areas);
  return choropleth(mapAreas(view, linked), {
    ...rest,
    locale: view.locale,
    areas: view.areas,
    maps: bothMaps ? maps : maps.slice(0, 1),
  });
}
