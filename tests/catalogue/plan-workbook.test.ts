/** The workbook opens in another program, and its formulas give the right sums. */
import { read, utils } from '@e965/xlsx';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { planWorkbook } from '../../src/catalogue/plan-workbook.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { words } from '../../src/language/words.ts';
import { findModel, type Model, models } from '../../src/model/models.ts';

const SITE = new URL('https://example.org/');
const model = (slug: string): Model => {
  const found = findModel(slug);
  if (!found) throw new Error(`no model ${slug}`);
  return found;
};

/** The budget as an independent reader sees it, and a calculator that works its formulas out. */
async function opened(own: Model, locale: Locale) {
  const workbook = read(await planWorkbook(own, locale, SITE), { cellFormula: true, sheetStubs: true });
  const t = words(locale).modelPages.workbook;
  const sheet = workbook.Sheets[t.budget];
  if (!sheet) throw new Error('no budget');
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const cells = Array.from({ length: e.r + 1 }, (_, r) =>
    Array.from({ length: e.c + 1 }, (__, c) => {
      const cell = sheet[utils.encode_cell({ r, c })];
      return cell ? (cell.f ? `=${cell.f}` : (cell.v ?? null)) : null;
    }),
  );
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' });
  const rowOf = (title: string) => cells.findIndex(([name]) => name === title);
  const at = (row: number, column: string) =>
    engine.getCellValue({ sheet: 0, row, col: utils.decode_col(column) });
  const set = (row: number, column: string, value: number | string) =>
    engine.setCellContents({ sheet: 0, row, col: utils.decode_col(column) }, value);
  return { workbook, cells, engine, t, rowOf, at, set, header: rowOf(t.item) };
}

const EMPTY_TITLE = (cells: unknown[][], header: number, timing: string): number =>
  cells.findIndex((row, index) => index > header && !row[0] && row[1] === timing);

describe.each(LOCALES)('the workbook (%s)', (locale) => {
  test('holds a budget, a plan and the sources, for every model', async () => {
    const t = words(locale).modelPages.workbook;
    for (const own of models()) {
      const workbook = read(await planWorkbook(own, locale, SITE));
      expect(workbook.SheetNames).toEqual([t.budget, t.plan, t.sources]);
      const steps = utils.sheet_to_csv(workbook.Sheets[t.plan] ?? {});
      for (const step of own.steps) expect(steps).toContain(step[locale].replaceAll('"', '""'));
    }
  }, 60_000);

  test('multiplies a price per household by the households, and adds up', async () => {
    const { at, set, rowOf, header, cells, t } = await opened(model('bo-vo-beo-pa-vi'), locale);
    const timing = words(locale).models.timing;
    set(1, 'B', 40);
    set(2, 'B', 5);
    const [first, second] = [
      EMPTY_TITLE(cells, header, timing['set-up']),
      EMPTY_TITLE(cells, header, timing.yearly),
    ];
    expect(first).toBeGreaterThan(header);
    // Whatever the model's own rows cost so far.
    const before = [t.setUpTotal, t.yearlyTotal].map((title) => Number(at(rowOf(title), 'F')));
    set(first, 'C', t.perHousehold);
    set(first, 'D', 2_500_000);
    set(first, 'E', 2);
    set(first, 'G', 150_000_000);
    set(second, 'C', t.whole);
    set(second, 'D', 1_000_000);
    set(second, 'E', 12);
    expect(at(first, 'F')).toBe(200_000_000);
    expect(at(first, 'K')).toBe(50_000_000);
    expect(at(second, 'F')).toBe(12_000_000);
    const [setUp, yearly] = [t.setUpTotal, t.yearlyTotal].map((title) => Number(at(rowOf(title), 'F')));
    expect(setUp).toBe((before[0] ?? 0) + 200_000_000);
    expect(yearly).toBe((before[1] ?? 0) + 12_000_000);
    expect(at(rowOf(t.perHouseholdTotal), 'F')).toBe((setUp ?? 0) / 40);
    expect(at(rowOf(t.programmeTotal), 'F')).toBe((setUp ?? 0) + (yearly ?? 0) * 5);
  });

  test('follows the number of households from what a source states for one', async () => {
    const own = models().find(
      ({ cost_per_household: cost, costs }) =>
        cost && !costs.some(({ quantity }) => quantity?.per?.en === 'household'),
    );
    if (!own?.cost_per_household) throw new Error('no model with a cost per household alone');
    const { at, set, header } = await opened(own, locale);
    const price = own.cost_per_household.max ?? own.cost_per_household.value;
    for (const households of [1, 10, 33]) {
      set(1, 'B', households);
      expect(at(header + 1, 'F')).toBe(price * households);
    }
  });

  test('leaves an unknown price empty, not zero', async () => {
    const own = models().find(({ costs }) => costs.length === 0);
    if (!own) throw new Error('every model has a cost');
    const { at, header, rowOf, t } = await opened({ ...own, cost_per_household: null }, locale);
    expect(at(header + 1, 'F')).toBe('');
    expect(at(rowOf(t.setUpTotal), 'F')).toBe(0);
  });

  test('has no formula that fails', async () => {
    for (const own of models().slice(0, 12)) {
      const { engine } = await opened(own, locale);
      const errors = engine
        .getSheetValues(0)
        .flat()
        .filter((value) => typeof value === 'object' && value !== null);
      expect(errors, own.slug).toEqual([]);
    }
  });
});

test('is the same bytes on every build', async () => {
  const own = model('lanh-lung-tam');
  const one = await planWorkbook(own, 'vi', SITE);
  await new Promise((resolve) => setTimeout(resolve, 2100)); // zip counts time in steps of two seconds
  expect((await planWorkbook(own, 'vi', SITE)).equals(one)).toBe(true);
});
