/** The static pages of the map: every layer at every time it has, and its years beside each other. */
import type { Locale } from '../language/locale.ts';
import { type Layer, layers } from '../model/layers.ts';
import { viewSlug } from './view-addresses.ts';
import type { MapShow } from './view-types.ts';
import { hasAllYears, pagesOf } from './views-of-layer.ts';

/** Paths below the map's own address. */
export const mapPaths = (
  locale: Locale,
): { params: { view: string }; props: { layer: Layer; shown: MapShow } }[] =>
  layers().flatMap((layer) => {
    const views: MapShow[] = [
      ...pagesOf(layer),
      ...(hasAllYears(layer) ? [{ show: 'all-years' } as const] : []),
    ];
    return views.map((shown) => ({
      params: { view: viewSlug(layer, shown, locale) },
      props: { layer, shown },
    }));
  });
