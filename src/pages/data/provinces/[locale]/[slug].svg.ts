/** The locator of a province as a picture, in each language. */
import type { APIRoute } from 'astro';
import { locatorSvg, provincePicture } from '../../../../charts/locator-picture.ts';
import { LOCALES, type Locale } from '../../../../language/locale.ts';
import { type ProvincePage, provincePages } from '../../../../model/provinces.ts';

export const getStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    provincePages().map((province) => ({
      params: { locale, slug: province.slug },
      props: { locale, province },
    })),
  );

export const GET: APIRoute<{ locale: Locale; province: ProvincePage }> = ({ props: { locale, province } }) =>
  new Response(locatorSvg(provincePicture(province, locale), locale), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
