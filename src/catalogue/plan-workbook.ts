/**
 * A plan to fill in, as a workbook: budget whose formulas follow the number of households, steps, sources.
 * Prices are prefilled only where a source states one; what nobody published is left yellow.
 */
import writeXlsxFile, {
  type Sheet as AnySheet,
  type CellObject,
  type SheetData,
} from 'write-excel-file/node';
import type { Quantity } from '../entrance/content-schemas.ts';
import { address } from '../language/addresses.ts';
import { formatDate } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { sourcesOf } from '../model/sources.ts';
import { questionsFor } from './checklist.ts';
import { formatQuantity } from './quantity.ts';
import { costYear } from './statements.ts';
import { withFixedTimes } from './zip-times.ts';

type Sheet = AnySheet<Buffer>;
type Cell = CellObject | string | null;

const YELLOW = '#fff2b3';
const LINE = { borderStyle: 'thin', borderColor: '#999999' } as const;
const MONEY = '#,##0';

/** An example to start from; the sheet says to replace it. */
const HOUSEHOLDS = 10;
const YEARS = 3;
/** Where the two inputs stand; every formula refers to them. */
const HOUSEHOLDS_CELL = '$B$2';
const YEARS_CELL = '$B$3';
const FIRST_ROW = 7;

const text = (value: string, more: object = {}): CellObject =>
  ({ value, type: String, wrap: true, alignVertical: 'top', ...more }) as CellObject;
const boxed = (value: string, more: object = {}): CellObject => text(value, { ...LINE, ...more });
const head = (value: string): CellObject => boxed(value, { fontWeight: 'bold', backgroundColor: '#e8eaf4' });
const formula = (value: string, more: object = {}): CellObject =>
  ({
    // As the format stores it: without the sign that people type first.
    value,
    type: 'Formula',
    format: MONEY,
    alignVertical: 'top',
    ...LINE,
    ...more,
  }) as CellObject;
/** A cell for the reader, with a figure where a source has one. */
const field = (value: number | string | null = null): CellObject =>
  ({
    value: value ?? undefined,
    type: typeof value === 'string' ? String : Number,
    format: typeof value === 'string' ? undefined : MONEY,
    backgroundColor: YELLOW,
    alignVertical: 'top',
    ...LINE,
  }) as CellObject;

/** One line of the budget. */
interface Item {
  title: string;
  timing: 'set-up' | 'yearly' | 'unstated';
  perHousehold: boolean;
  /** Đồng per unit, where a source states a price per unit. */
  price: number | null;
  /** Units per household (or in all); known only where the price is one household's. */
  units: number | null;
  reference: string;
  year: string;
  paidBy: string;
}

const isHousehold = (quantity: Quantity): boolean => /^households?$/.test(quantity.per?.en ?? '');

/** The dearer end of a range: a plan that turns out too small helps nobody. */
const priceOf = (quantity: Quantity | null): number | null =>
  quantity && quantity.unit === 'vnd' && quantity.per ? (quantity.max ?? quantity.value) : null;

function itemsOf(model: Model, locale: Locale): Item[] {
  const t = words(locale);
  const known = model.costs.map((cost): Item => {
    const household = cost.quantity !== null && isHousehold(cost.quantity);
    return {
      title: cost.item[locale],
      timing: cost.timing,
      // A price per animal, hectare or kilogram is multiplied by what one household needs.
      perHousehold: cost.quantity?.per !== undefined,
      price: priceOf(cost.quantity),
      units: household ? 1 : null,
      reference: cost.quantity ? formatQuantity(cost.quantity, locale) : t.nothing['no-data'],
      year: costYear(cost) ?? t.modelPages.page.yearUnstated,
      paidBy: cost.paid_by?.[locale] ?? t.models.timing.unstated,
    };
  });
  const household = model.cost_per_household;
  if (!household || known.some(({ units }) => units !== null)) return known;
  return [
    {
      title: household.what[locale],
      timing: 'set-up',
      perHousehold: true,
      price: household.max ?? household.value,
      units: 1,
      reference: formatQuantity(household, locale),
      year: costYear(household) ?? t.modelPages.page.yearUnstated,
      paidBy: '',
    },
    ...known.filter(({ price }) => price === null),
  ];
}

const EMPTY_ROWS = { 'set-up': 4, yearly: 3 } as const;

function budget(model: Model, locale: Locale): Sheet {
  const t = words(locale).modelPages.workbook;
  const timing = words(locale).models.timing;
  const order = ['set-up', 'yearly', 'unstated'] as const;
  const items = itemsOf(model, locale);
  const blank = (kind: 'set-up' | 'yearly'): Item[] =>
    Array.from({ length: EMPTY_ROWS[kind] }, () => ({
      title: '',
      timing: kind,
      perHousehold: true,
      price: null,
      units: null,
      reference: '',
      year: '',
      paidBy: '',
    }));
  const rows = order.flatMap((kind) => [
    ...items.filter((item) => item.timing === kind),
    ...(kind === 'unstated' ? [] : blank(kind)),
  ]);
  const last = FIRST_ROW + rows.length - 1;
  const column = (letter: string): string => `${letter}$${FIRST_ROW}:${letter}$${last}`;
  const body = rows.map((item, index): Cell[] => {
    const row = FIRST_ROW + index;
    return [
      item.title ? boxed(item.title) : field(''),
      item.timing === 'unstated' ? field('') : boxed(timing[item.timing]),
      item.title ? boxed(item.perHousehold ? t.perHousehold : t.whole) : field(t.perHousehold),
      item.price === null ? field() : field(item.price),
      field(item.units),
      formula(
        `IF(OR(D${row}="",E${row}=""),"",D${row}*E${row}*IF(C${row}="${t.perHousehold}",${HOUSEHOLDS_CELL},1))`,
      ),
      field(),
      field(),
      field(),
      field(),
      formula(`IF(F${row}="","",F${row}-SUM(G${row}:J${row}))`),
      boxed(item.reference),
      boxed(item.year),
      boxed(item.paidBy),
    ];
  });
  const totals = (title: string, cell: (letter: string) => string): Cell[] => [
    boxed(title, { fontWeight: 'bold', columnSpan: 5 }),
    null,
    null,
    null,
    null,
    ...['F', 'G', 'H', 'I', 'J', 'K'].map((letter) => formula(cell(letter), { fontWeight: 'bold' })),
  ];
  const sumOf = (kind: 'set-up' | 'yearly') => (letter: string) =>
    `SUMIF(${column('$B')},"${timing[kind]}",${column(letter)})`;
  const [setUpRow, yearlyRow] = [last + 1, last + 2];
  const data: SheetData = [
    [text(t.title(model.title[locale]), { fontWeight: 'bold', fontSize: 14, columnSpan: 8, wrap: false })],
    [
      text(t.households, { fontWeight: 'bold' }),
      field(HOUSEHOLDS),
      text(t.householdsHint, { columnSpan: 6, wrap: false }),
    ],
    [text(t.years, { fontWeight: 'bold' }), field(YEARS), text(t.fill, { columnSpan: 6, wrap: false })],
    [null, null, text(t.priceWarning, { columnSpan: 6, wrap: false })],
    [],
    [
      t.item,
      t.timing,
      t.basis,
      t.unitPrice,
      t.units,
      t.amount,
      t.state,
      t.own,
      t.loan,
      t.other,
      t.missing,
      t.reference,
      t.year,
      t.paidBy,
    ].map(head),
    ...body,
    totals(t.setUpTotal, sumOf('set-up')),
    totals(t.yearlyTotal, sumOf('yearly')),
    totals(
      t.perHouseholdTotal,
      (letter) => `IF(${HOUSEHOLDS_CELL}=0,0,${letter}${setUpRow}/${HOUSEHOLDS_CELL})`,
    ),
    totals(t.programmeTotal, (letter) => `${letter}${setUpRow}+${letter}${yearlyRow}*${YEARS_CELL}`),
  ];
  return {
    sheet: t.budget,
    data,
    orientation: 'landscape',
    stickyRowsCount: 6,
    columns: [34, 16, 12, 15, 14, 16, 15, 15, 13, 13, 15, 28, 12, 26].map((width) => ({ width })),
  };
}

function plan(model: Model, locale: Locale): Sheet {
  const t = words(locale).modelPages;
  const w = t.workbook;
  const { own, gaps } = questionsFor(model, locale);
  const needs = [
    ...model.needs.land,
    ...model.needs.water,
    ...model.needs.climate,
    ...model.needs.labour,
    ...model.needs.skills,
    ...model.needs.inputs,
    ...model.training,
    ...model.market,
    ...model.conditions,
  ];
  return {
    sheet: w.plan,
    orientation: 'landscape',
    columns: [5, 60, 24, 24, 14, 14, 12].map((width) => ({ width })),
    data: [
      [text(w.title(model.title[locale]), { fontWeight: 'bold', fontSize: 14, columnSpan: 7, wrap: false })],
      [],
      ['', w.need, w.have, w.who].map(head),
      ...needs.map((need, index): Cell[] => [
        boxed(String(index + 1)),
        boxed(need[locale]),
        field(''),
        field(''),
      ]),
      [],
      ['', w.step, w.stepTime, w.who, w.start, w.end, w.done].map(head),
      ...model.steps.map((step, index): Cell[] => [
        boxed(String(index + 1)),
        boxed(step[locale]),
        boxed(step.time?.[locale] ?? ''),
        field(''),
        field(''),
        field(''),
        field(''),
      ]),
      [],
      ['', t.kit.ask, '', ''].map(head),
      ...[...own, ...gaps].map((question, index): Cell[] => [
        boxed(String(index + 1)),
        boxed(question),
        field(''),
        field(''),
      ]),
    ],
  };
}

function sources(model: Model, locale: Locale, site: URL | undefined): Sheet {
  const t = words(locale);
  const w = t.modelPages.workbook;
  return {
    sheet: w.sources,
    columns: [60, 28, 14, 70].map((width) => ({ width })),
    data: [
      [w.source, w.publisher, w.date, w.link].map(head),
      [
        boxed(model.title[locale]),
        boxed(t.site.fullName),
        boxed(formatDate(model.checked, locale)),
        boxed(new URL(address('model', locale, model.slug), site).href),
      ],
      ...sourcesOf(model.sources).map((source): Cell[] => [
        boxed(source.title ?? t.sources.untitled),
        boxed(source.publisher),
        boxed(source.date ? formatDate(source.date, locale) : t.sources.undated),
        boxed(source.url),
      ]),
    ],
  };
}

/** The workbook of a model, the same bytes on every build. `site` makes its links whole. */
export async function planWorkbook(model: Model, locale: Locale, site: URL | undefined): Promise<Buffer> {
  const file = writeXlsxFile([budget(model, locale), plan(model, locale), sources(model, locale, site)], {
    fontFamily: 'Arial',
    fontSize: 11,
  });
  return withFixedTimes(await file.toBuffer());
}
