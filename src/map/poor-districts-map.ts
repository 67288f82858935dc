/** How a poor district and its figure are named in other pages. */
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { DistrictRate, PoorDistrict } from '../model/poor-districts.ts';
import { firstRow } from './first-map.ts';

/** Year of a figure; “khoảng” before one that its source does not state. */
export function yearText(rate: DistrictRate, locale: Locale): string {
  return rate.reading === 'year-inferred'
    ? words(locale).chart.aboutYear(String(rate.year))
    : String(rate.year);
}

/** “Mèo Vạc, Hà Giang (nay thuộc Tuyên Quang): 63,92% (2022)”, or the words for having no figure. */
export const districtLabel = (district: PoorDistrict, locale: Locale): string =>
  firstRow(district, locale).label;
