/** Every address of the site, in one place. Published addresses never change (see README). */
import type { Locale } from './locale.ts';

/** Kinds of pages and their path in each language; `*` stands for the slug. */
const PATHS = {
  home: { vi: '/', en: '/en/' },
  models: { vi: '/mo-hinh/', en: '/en/models/' },
  model: { vi: '/mo-hinh/*/', en: '/en/models/*/' },
  compare: { vi: '/mo-hinh/so-sanh/', en: '/en/models/compare/' },
  fit: { vi: '/mo-hinh/co-hop-khong/', en: '/en/models/fit/' },
  kit: { vi: '/mo-hinh/*/nhan-rong/', en: '/en/models/*/replicate/' },
  stories: { vi: '/cau-chuyen/', en: '/en/stories/' },
  story: { vi: '/cau-chuyen/*/', en: '/en/stories/*/' },
  honours: { vi: '/bieu-duong/', en: '/en/honours/' },
  honouree: { vi: '/bieu-duong/*/', en: '/en/honours/*/' },
  map: { vi: '/ban-do/', en: '/en/map/' },
  mapLayer: { vi: '/ban-do/*/', en: '/en/map/*/' },
  placeNames: { vi: '/dia-danh/', en: '/en/place-names/' },
  district: { vi: '/huyen-ngheo/*/', en: '/en/districts/*/' },
  province: { vi: '/tinh/*/', en: '/en/provinces/*/' },
  charts: { vi: '/bieu-do/', en: '/en/charts/' },
  chart: { vi: '/bieu-do/*/', en: '/en/charts/*/' },
  embed: { vi: '/embed/vi/*/', en: '/embed/en/*/' },
  movement: { vi: '/phong-trao/', en: '/en/movement/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  dataset: { vi: '/du-lieu/*/', en: '/en/data/*/' },
  search: { vi: '/tim-kiem/', en: '/en/search/' },
  press: { vi: '/bao-chi/', en: '/en/press/' },
  methods: { vi: '/phuong-phap/', en: '/en/methods/' },
  corrections: { vi: '/dinh-chinh/', en: '/en/corrections/' },
  accessibility: { vi: '/tro-nang/', en: '/en/accessibility/' },
  licence: { vi: '/ban-quyen/', en: '/en/licence/' },
  notFound: { vi: '/404.html', en: '/404.html' },
} as const;

export type PageKind = keyof typeof PATHS;

/** Every kind of page the site has. */
export const PAGE_KINDS = Object.keys(PATHS) as PageKind[];

/** Path of a page, e.g. `address('district', 'vi', 'meo-vac')` → `/huyen-ngheo/meo-vac/`. */
export function address(kind: PageKind, locale: Locale, slug = ''): string {
  return PATHS[kind][locale].replace('*', slug);
}

/** Path of a chart's file. Pictures and tables carry the language of their words. */
export function chartFile(slug: string, locale: Locale, extension: 'svg' | 'png' | 'csv'): string {
  return `/charts/${locale}/${slug}.${extension}`;
}

/** Path of one view of the map as data, for the page's own script and for anyone who wants it. */
export function mapViewFile(file: string, locale: Locale): string {
  return `/map/${locale}/${file}.json`;
}

/** Path of the places that a view of the map colours, with their figures. */
export function mapGeoFile(file: string): string {
  return `/map/${file}.geojson`;
}

/** Places of both maps as a table; `places-file.ts` is the same for the tool that finds them. */
export const CROSSWALK_FILE = '/data/crosswalk.csv';

/** Feed of new and changed models. */
export const MODEL_FEED: Record<Locale, string> = { vi: '/mo-hinh/rss.xml', en: '/en/models/rss.xml' };

/** A model's facts in one language, as comparison reads them and for anyone who wants them. */
export const modelFile = (slug: string, locale: Locale): string => `/models/${locale}/${slug}.json`;

/** A model's share picture, and its plan with a budget to fill in. */
export const modelPicture = (slug: string, locale: Locale): string => `/models/${locale}/${slug}.png`;
export const modelWorkbook = (slug: string, locale: Locale): string => `/models/${locale}/${slug}.xlsx`;

/** What the fit of models to a place is worked out from. */
export const fitFile = (locale: Locale): string => `/models/${locale}/fit-rules.json`;

/** Path of a dataset's file. */
export function dataFile(path: string): string {
  return `/data/${path}`;
}

/** Kinds of places that have files of their own. */
export type PlaceFiles = 'districts' | 'provinces';

/** Path of everything the tables hold of one place, or of its outline. */
export function placeFile(places: PlaceFiles, slug: string, extension: 'csv' | 'geojson'): string {
  return dataFile(`${places}/${slug}.${extension}`);
}

/** Path of a place's locator as a picture with its words in one language. */
export function locatorFile(
  places: PlaceFiles,
  slug: string,
  locale: Locale,
  extension: 'svg' | 'png',
): string {
  return dataFile(`${places}/${locale}/${slug}.${extension}`);
}

/** Name of the page that is reported as wrong, in the address of the corrections page. */
export const REPORTED_PAGE: Record<Locale, string> = { vi: 'trang', en: 'page' };

/** Anchor of the section that says how to report a replication; it follows from the page's heading. */
export const REPORT_REPLICATION: Record<Locale, string> = {
  vi: 'bao-mot-lan-lam-theo-duoc-hay-hong',
  en: 'report-a-place-that-took-up-a-model',
};

/** Where a reader tells what is wrong on a page: `/dinh-chinh/?trang=/huyen-ngheo/meo-vac/`. */
export function reportAddress(locale: Locale, page: string): string {
  return `${address('corrections', locale)}?${REPORTED_PAGE[locale]}=${page}`;
}
