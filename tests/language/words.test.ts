/** Both languages say everything, and every page has an address in each. */
import { expect, test } from 'vitest';
import { address, PAGE_KINDS } from '../../src/language/addresses.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { words } from '../../src/language/words.ts';

/** Texts with their dotted names; words made by a function are called once with plain arguments. */
function texts(value: unknown, name = ''): [string, unknown][] {
  if (typeof value === 'function') {
    return [
      [
        name,
        (value as (...args: unknown[]) => unknown)(...Array.from({ length: value.length }, (_, i) => i + 2)),
      ],
    ];
  }
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, child]) => texts(child, name ? `${name}.${key}` : key));
}

test.each(LOCALES)('no word of the interface is empty or badly composed (%s)', (locale) => {
  const wrong = texts(words(locale)).filter(
    ([, text]) =>
      typeof text !== 'string' || text !== text.normalize('NFC') || /undefined|\[object/.test(text),
  );
  expect(wrong).toEqual([]);
});

/** “Exactly” needs no word before its figure; a few words are only needed in one language. */
test('both languages have the same words', () => {
  const names = (locale: 'vi' | 'en') =>
    texts(words(locale))
      .map(([name]) => name)
      .sort();
  expect(names('en')).toEqual(names('vi'));
});

test('addresses end with a slash and differ between the languages', () => {
  for (const kind of PAGE_KINDS) {
    if (kind === 'notFound') continue;
    const [vi, en] = [address(kind, 'vi', 'x'), address(kind, 'en', 'x')];
    expect(vi).toMatch(/^\/([a-z-]+\/)*$/);
    expect(en).toMatch(/^(\/en\/|\/embed\/en\/)([a-z-]+\/)*$/);
    expect(vi).not.toBe(en);
  }
});

test('no two kinds of pages share an address', () => {
  const all = PAGE_KINDS.filter((kind) => kind !== 'notFound').flatMap((kind) =>
    LOCALES.map((locale) => address(kind, locale, '*')),
  );
  expect(new Set(all).size).toBe(all.length);
});
