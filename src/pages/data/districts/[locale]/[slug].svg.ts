/** The locator of a poor district as a picture, in each language. */
import type { APIRoute } from 'astro';
import { districtPicture, locatorSvg } from '../../../../charts/locator-picture.ts';
import { LOCALES, type Locale } from '../../../../language/locale.ts';
import { type PoorDistrict, poorDistricts } from '../../../../model/poor-districts.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    poorDistricts().map((district) => ({
      params: { locale, slug: district.slug },
      props: { locale, district },
    })),
  );

export const GET: APIRoute<{ locale: Locale; district: PoorDistrict }> = ({ props: { locale, district } }) =>
  new Response(locatorSvg(districtPicture(district, locale), locale), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
