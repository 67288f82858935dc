/** The one map of the poor districts: what each district shows, for page, home, embed and files. */

import { address } from '../language/addresses.ts';
import { formatPercent } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { type DistrictRate, type PoorDistrict, poorDistricts } from '../model/poor-districts.ts';
import { classOf, type MapDistrict } from './choropleth.ts';

/** Class of a poor district: 0 without a figure. */
export function districtClass(district: PoorDistrict, breaks: readonly number[]): number {
  return district.latest.known ? classOf(district.latest.value.value, breaks) : 0;
}

/** Year of a figure; “khoảng” before one that its source does not state. */
export function yearText(rate: DistrictRate, locale: Locale): string {
  return rate.reading === 'year-inferred'
    ? words(locale).chart.aboutYear(String(rate.year))
    : String(rate.year);
}

/** “Mèo Vạc, Hà Giang: 63,92% (2022)”, or the words for having no figure. */
export function districtLabel(district: PoorDistrict, locale: Locale): string {
  const figure = district.latest.known
    ? `${formatPercent(district.latest.value.value, locale)} (${yearText(district.latest.value, locale)})`
    : words(locale).nothing[district.latest.why];
  return `${district.name}, ${district.oldProvince.name_vi}: ${figure}`;
}

/** All 74 as the map shows them; `linked` where a reader can follow them. */
export function mapDistricts(breaks: readonly number[], locale: Locale, linked: boolean): MapDistrict[] {
  return poorDistricts().map((district) => ({
    code: district.code,
    class: districtClass(district, breaks),
    label: districtLabel(district, locale),
    left: district.left !== undefined,
    ...(linked ? { href: address('district', locale, district.slug) } : {}),
  }));
}
