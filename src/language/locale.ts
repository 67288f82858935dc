/** The two languages of the site. Vietnamese is the original and stands at the root. */
export type Locale = 'vi' | 'en';

export const LOCALES: readonly Locale[] = ['vi', 'en'];

/** The other language of a page. */
export const otherLocale = (locale: Locale): Locale => (locale === 'vi' ? 'en' : 'vi');

/** Text in both languages. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** Compares names in the order of the Vietnamese alphabet. */
export const compareVietnamese = new Intl.Collator('vi').compare;
