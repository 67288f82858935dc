/** The locator of a poor district as a picture for those who cannot use SVG, in each language. */
import type { APIRoute } from 'astro';
import { districtPicture, locatorPng } from '../../../../charts/locator-picture.ts';
import { FONTS, fontFile } from '../../../../drawing/fonts.ts';
import { LOCALES, type Locale } from '../../../../language/locale.ts';
import { type PoorDistrict, poorDistricts } from '../../../../model/poor-districts.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    poorDistricts().map((district) => ({
      params: { locale, slug: district.slug },
      props: { locale, district },
    })),
  );

export const GET: APIRoute<{ locale: Locale; district: PoorDistrict }> = ({
  props: { locale, district },
}) => {
  const fonts = FONTS.map(({ file }) => fontFile(file));
  return new Response(new Uint8Array(locatorPng(districtPicture(district, locale), locale, fonts)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
