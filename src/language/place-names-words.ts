/** The place finder's words alone: what its script loads. */
import { placeNames as en } from './en-place-names.ts';
import type { Locale } from './locale.ts';
import { placeNames as vi } from './vi-place-names.ts';

export type PlaceNamesWords = typeof vi;

const WORDS: Record<Locale, PlaceNamesWords> = { vi, en };

export const placeNamesWords = (locale: Locale): PlaceNamesWords => WORDS[locale];
