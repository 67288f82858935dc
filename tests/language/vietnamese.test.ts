/** Vietnamese is typed without marks, and sorted by its own alphabet. */
import { expect, test } from 'vitest';
import { foldDiacritics, foldDStroke, slugOf } from '../../src/language/fold.ts';
import { compareVietnamese } from '../../src/language/locale.ts';

test.each([
  ['Mèo Vạc', 'Meo Vac'],
  ['Đắk Glong', 'Dak Glong'],
  ['ằẵặữỹỄĐđƯỢ', 'aaauyEDdUO'],
  ['Ằ Ẵ Ặ Ứ Ữ Ử Ỹ Ộ', 'A A A U U U Y O'],
])('%s is found as %s', (marked, plain) => {
  expect(foldDiacritics(marked)).toBe(plain);
  expect(foldDiacritics(marked.normalize('NFD'))).toBe(plain);
});

test('folding only đ leaves every other mark', () => {
  expect(foldDStroke('Đường đèo')).toBe('Dường dèo');
});

test.each([
  ['Đắk Glong', 'dak-glong'],
  ['Ia H’Drai', 'ia-hdrai'],
  ["Ea H'leo", 'ea-hleo'],
  ['Mù Cang Chải', 'mu-cang-chai'],
  ['  A – B  ', 'a-b'],
])('the address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('names are sorted by the Vietnamese alphabet: đ after d, ă and â after a', () => {
  const sorted = ['Đắk Nông', 'Điện Biên', 'Dương', 'Âu', 'An', 'Ăn', 'Ơn', 'Ông', 'Ong'].sort(
    compareVietnamese,
  );
  expect(sorted).toEqual(['An', 'Ăn', 'Âu', 'Dương', 'Đắk Nông', 'Điện Biên', 'Ong', 'Ông', 'Ơn']);
});
