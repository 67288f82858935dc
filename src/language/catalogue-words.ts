/** Words of the catalogue, of comparison and of fit that run in the browser, apart from the rest of the site's. */
import * as en from './en-catalogue.ts';
import type { Locale } from './locale.ts';
import * as vi from './vi-catalogue.ts';

export type CatalogueWords = typeof vi.catalogue;

export const catalogueWords = (locale: Locale): CatalogueWords =>
  ({ vi: vi.catalogue, en: en.catalogue })[locale];
