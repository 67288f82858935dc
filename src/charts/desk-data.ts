/** What the map's page shows and its script is sent: one view, the ways to others, the code to embed it. */
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { mapView } from '../map/map-view.ts';
import type { MapShow, MapView } from '../map/view-types.ts';
import { type MapNavigation, mapNavigation } from '../map/views-of-layer.ts';
import type { Layer } from '../model/layers.ts';
import { embedCode } from './embed.ts';
import { mapChart } from './map-chart.ts';

/** Sources are named in the table by their publisher and opened at their address; nothing more is sent. */
export type DeskView = Omit<MapView, 'sources'> & { sources: { publisher: string; url: string }[] };

export interface DeskData {
  view: DeskView;
  navigation: MapNavigation;
  /** Code to paste; nothing for a view that shows no figures. */
  embed: string | null;
}

/** @param site address of the site, which stands in the code to paste */
export function deskData(layer: Layer, shown: MapShow, locale: Locale, site: URL | undefined): DeskData {
  const view = mapView(layer, shown, locale);
  return {
    view: { ...view, sources: view.sources.map(({ publisher, url }) => ({ publisher, url })) },
    navigation: mapNavigation(layer, shown, locale),
    embed:
      shown.show === 'refused'
        ? null
        : embedCode(mapChart(view), new URL(address('embed', locale, view.file), site)),
  };
}
