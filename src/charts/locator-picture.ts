/** A place's locator as a picture that stands alone: name, both maps, legend, archipelagos, source, site. */
import type { Drawing } from '../drawing/marks.ts';
import { svgMarkup } from '../drawing/svg.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { HATCH } from '../map/choropleth.ts';
import { firstMap } from '../map/first-map.ts';
import { legendMarks } from '../map/legend.ts';
import { type LocatorPlace, locator, provincePlace } from '../map/locator.ts';
import { COUNTRY, heightFor } from '../map/projection.ts';
import { fullName, type NewProvince, type OldProvince } from '../model/places.ts';
import type { PoorDistrict } from '../model/poor-districts.ts';
import type { ProvincePage } from '../model/provinces.ts';
import { framed, INNER, pictureStyles, pngOf } from './picture.ts';

export interface LocatorPicture {
  place: LocatorPlace;
  title: string;
  /** Where the place lay and lies. */
  subtitle: string;
  /** The picture in words. */
  label: string;
}

const capital = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Where a place lay on the old map and lies on today's: the picture stands without the page that says so. */
function onBothMaps(old: OldProvince | undefined, today: NewProvince, locale: Locale): string {
  const { until, since, now, nowSame } = words(locale).places;
  const place = fullName(today, locale);
  if (!old) return capital(`${place} (${since})`, locale);
  const after = old.name_vi === today.name_vi ? nowSame(place) : now(place);
  return capital(`${fullName(old, locale)} (${until}); ${after} (${since})`, locale);
}

/** The picture of a poor district. */
export function districtPicture(district: PoorDistrict, locale: Locale): LocatorPicture {
  const t = words(locale);
  const { oldProvince, newProvince, code, name } = district;
  return {
    place: { codes: [code], name },
    title: t.district.title(name),
    subtitle: onBothMaps(oldProvince, newProvince, locale),
    label: t.district.locator(name),
  };
}

/** The picture of a province. */
export function provincePicture(province: ProvincePage, locale: Locale): LocatorPicture {
  const { old, now, today } = province;
  const shown = fullName(now ?? old ?? today, locale);
  return {
    place: provincePlace(province, locale),
    title: capital(shown, locale),
    subtitle: onBothMaps(old, today, locale),
    label: words(locale).province.locator(shown),
  };
}

function layOut({ place, title, subtitle }: LocatorPicture, locale: Locale): Drawing {
  const t = words(locale);
  const map = firstMap(locale);
  const legend = { ...map.legend, items: map.legend.items.filter(({ fill }) => fill !== 'left-list') };
  const fills = new Map(map.rows.map(({ code, fill }) => [code, fill]));
  return framed(
    { title, subtitle, source: t.placePages.picture.source, siteName: t.site.fullName },
    locator(place, fills, locale, INNER),
    // The legend stands below the small map of the country, on the same side.
    { marks: legendMarks({ ...map, legend }, INNER), top: heightFor(COUNTRY, INNER * 0.36) },
  );
}

/** The picture as an SVG file. */
export const locatorSvg = (picture: LocatorPicture, locale: Locale): string =>
  svgMarkup(layOut(picture, locale), {
    label: picture.label,
    file: true,
    head: `<style>${pictureStyles()}</style>${HATCH}`,
  });

/** The picture as PNG. `fontFiles` are the full TTF files of the site's fonts. */
export const locatorPng = (picture: LocatorPicture, locale: Locale, fontFiles: string[]): Buffer =>
  pngOf(locatorSvg(picture, locale), fontFiles);
