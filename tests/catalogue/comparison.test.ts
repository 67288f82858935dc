/** Side by side: the same rows for all, unknown told apart from zero, differences only where values differ. */
import { describe, expect, test } from 'vitest';
import { compared } from '../../src/catalogue/comparison.ts';
import { type Compared, difference, ROWS, type RowId } from '../../src/catalogue/comparison-rows.ts';
import { unknownsOf } from '../../src/catalogue/unknowns.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { words } from '../../src/language/words.ts';
import { type Model, models } from '../../src/model/models.ts';

const ROW_IDS = Object.values(ROWS).flat() as RowId[];
const [first] = models() as [Model];

describe.each(LOCALES)('a model as rows (%s)', (locale) => {
  test('has every row, each with words for its name', () => {
    for (const model of models())
      expect(Object.keys(compared(model, locale).rows).sort()).toEqual([...ROW_IDS].sort());
    for (const row of ROW_IDS) expect(words(locale).modelPages.compare.rows[row]).toBeTruthy();
  });

  test('leaves a row empty only where nothing is known, and prints a zero as 0', () => {
    const none = compared({ ...first, fell_back: null }, locale);
    const zero = compared(
      {
        ...first,
        fell_back: {
          value: 0,
          qualifier: 'exactly',
          unit: { vi: 'hộ', en: 'households' },
          year: 2024,
          sources: first.sources,
        },
      },
      locale,
    );
    expect(none.rows.fellBack).toEqual([]);
    expect(zero.rows.fellBack.map(({ text }) => text)).toEqual([
      locale === 'vi' ? '0 hộ (2024)' : '0 households (2024)',
    ]);
    expect(difference('fellBack', [none, zero])).toBe('partly-unknown');
  });

  test('names the gaps that its rows show', () => {
    for (const model of models()) {
      const { rows } = compared(model, locale);
      const unknown = new Set<string>(unknownsOf(model));
      for (const row of [
        'cost',
        'months',
        'income',
        'households',
        'left',
        'fellBack',
        'market',
        'training',
        'notSuitable',
      ] as const) {
        expect(rows[row].length === 0, `${model.slug} ${row}`).toBe(unknown.has(row));
      }
    }
  });
});

test('rows differ by their values, not by their wording', () => {
  const one = compared(first, 'vi');
  const reworded: Compared = {
    ...one,
    keys: { ...one.keys, land: 'needs-field' },
    rows: { ...one.rows, land: [{ text: 'nói cách khác' }] },
  };
  const other: Compared = {
    ...one,
    keys: { ...one.keys, land: 'needs-no-land' },
    rows: { ...one.rows, land: [{ text: 'khác' }] },
  };
  const known = {
    ...one,
    keys: { ...one.keys, land: 'needs-field' },
    rows: { ...one.rows, land: [{ text: 'đất' }] },
  };
  expect(difference('land', [known, reworded])).toBe('none');
  expect(difference('land', [known, other])).toBe('differs');
});

test('what the editors inferred says so in every row', () => {
  const inferred = models().filter((model) => model.not_suitable.some(({ inferred: own }) => own));
  expect(inferred.length).toBeGreaterThan(0);
  for (const model of inferred) {
    const marked = compared(model, 'vi').rows.notSuitable.filter((line) => line.inferred).length;
    expect(marked).toBe(model.not_suitable.filter(({ inferred: own }) => own).length);
  }
});
