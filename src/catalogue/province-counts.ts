/** Models per province of today's map, for the catalogue's map. */
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { CountedPlace } from '../map/count-map.ts';
import type { Model } from '../model/models.ts';
import { successorOf } from '../model/places.ts';
import { provincePages } from '../model/provinces.ts';

/** Provinces that have models, each linked to its page. */
export function provinceCounts(models: readonly Model[], locale: Locale): CountedPlace[] {
  const pages = new Map(
    provincePages().flatMap((page) => (page.now ? [[page.now.code, page.slug] as const] : [])),
  );
  return [...Map.groupBy(models, (model) => successorOf(model.place.province_code))].map(
    ([province, own]) => {
      const name = locale === 'vi' ? province.name_vi : province.name_en;
      return {
        code: province.code,
        count: own.length,
        label: words(locale).modelPages.catalogue.placeCount(name, own.length),
        href: address('province', locale, pages.get(province.code)),
      };
    },
  );
}
