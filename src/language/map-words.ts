/** The map's words alone: what its script loads, without the rest of the site's. */
import * as en from './en-map.ts';
import type { Locale } from './locale.ts';
import * as vi from './vi-map.ts';

export type MapWords = typeof vi;

const WORDS: Record<Locale, MapWords> = { vi, en };

export const mapWords = (locale: Locale): MapWords => WORDS[locale];
