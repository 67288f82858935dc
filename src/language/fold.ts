/**
 * Vietnamese without its marks, for matching what people type without diacritics.
 * Unicode decomposition leaves `đ` alone, so it is folded by hand.
 */
export function foldDiacritics(text: string): string {
  return foldDStroke(text.normalize('NFD').replace(/\p{M}/gu, '')).normalize('NFC');
}

/** Folds only `đ`, which search engines treat as a letter of its own. */
export function foldDStroke(text: string): string {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Folded, lower-case, joined by hyphens: `Đắk Glong` → `dak-glong`. */
export function slugOf(text: string): string {
  return foldDiacritics(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
