/** Where a view of the map stands: its path in each language, and the name of its files. */
import type { Locale } from '../language/locale.ts';
import type { Layer, Moment } from '../model/layers.ts';
import { CURRENT_STANDARD } from '../model/poor-districts.ts';
import type { MapShow } from './view-types.ts';

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

/** Name of a view's files and of its embed, the same in both languages. */
export const fileOf = (layer: Layer, shown: MapShow): string => {
  const time = timeSlug(shown, 'vi');
  return time ? `${layer.file}-${time}` : layer.file;
};
