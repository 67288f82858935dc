/** Those who are named on the site are protected: no way to reach them stands in the texts. */
import { describe, expect, test } from 'vitest';
import { honourees } from '../../src/model/honours.ts';
import { models, stories } from '../../src/model/models.ts';
import { table } from '../../src/model/tables.ts';

/** Ten digits from 0, or nine to twelve in one piece: telephone and identity numbers. */
const PRIVATE: [string, RegExp][] = [
  ['telephone number', /(?<![\d.,])(?:\+84|0)(?:[ .-]?\d){9}(?!\d)/],
  ['identity number', /(?<![\d.,-])\d{9}(?:\d{3})?(?![\d.,])/],
  ['e-mail address', /[\w.]+@[\w-]+\.\w/],
];

const textsOf = (record: object): string =>
  Object.values(record)
    .filter((value) => typeof value === 'string')
    .join('\n');

describe.each(PRIVATE)('no %s', (_, pattern) => {
  test('in the register of commendations', () => {
    const found = [...table('honourees'), ...table('recognitions')]
      .map(textsOf)
      .flatMap((text) => pattern.exec(text)?.[0] ?? []);
    expect(found).toEqual([]);
  });

  test('in models and stories', () => {
    const found = [...models(), ...stories()]
      .flatMap(({ prose }) => [prose.vi?.text ?? '', prose.en?.text ?? ''])
      .flatMap((text) => pattern.exec(text)?.[0] ?? []);
    expect(found).toEqual([]);
  });
});

test('the pattern finds what it looks for, and lets sums and years pass', () => {
  const telephone = PRIVATE[0]?.[1];
  expect('gọi 0912 345 678').toMatch(telephone ?? /$^/);
  expect('hỗ trợ 1.912.345.678 đồng từ 2021 đến 2025').not.toMatch(telephone ?? /$^/);
});

describe('every entry of the register', () => {
  test('says what was done, in both languages, with a source', () => {
    for (const { record } of honourees()) {
      expect(record.deed_vi, record.id).toMatch(/\p{L}+ \p{L}+/u);
      expect(record.deed_en, record.id).toMatch(/\p{L}+ \p{L}+/u);
      expect(record.source_ids.length, record.id).toBeGreaterThan(0);
    }
  });

  test('stands in the order of the Vietnamese alphabet', () => {
    const names = honourees().map(({ record }) => record.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
  });
});
