/** Views of the map as data: for the map's own script, and for anyone who wants them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { deskData } from '../../../charts/desk-data.ts';
import { LOCALES, type Locale } from '../../../language/locale.ts';
import { mapView } from '../../../map/map-view.ts';
import type { MapShow } from '../../../map/view-types.ts';
import { drawnViews } from '../../../map/views-of-layer.ts';
import { type Layer, layers } from '../../../model/layers.ts';

interface Props {
  locale: Locale;
  layer: Layer;
  shown: MapShow;
}

export const getStaticPaths = (() =>
  LOCALES.flatMap((locale) =>
    layers().flatMap((layer) =>
      drawnViews(layer).map((shown) => ({
        params: { locale, file: mapView(layer, shown, locale).file },
        props: { locale, layer, shown },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props, site }) =>
  Response.json(deskData(props.layer, props.shown, props.locale, site));
