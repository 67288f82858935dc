/** The site's own words, by language. Texts about facts live with the facts. */
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { vi } from './vi.ts';

/** Every word of the interface; English has the same keys as Vietnamese, or it does not compile. */
export type Words = typeof vi;

const WORDS: Record<Locale, Words> = { vi, en };

export const words = (locale: Locale): Words => WORDS[locale];
