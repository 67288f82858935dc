/**
 * The budget of a plan: every row follows the number of households. Prices are prefilled only where a source
 * states one per unit; what nobody published is left for the reader to fill in.
 */
import type { SheetData } from 'write-excel-file/node';
import type { Quantity } from '../entrance/content-schemas.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { formatQuantity } from './quantity.ts';
import { costYear } from './statements.ts';
import { boxed, type Cell, field, formula, head, type Sheet, text } from './workbook-cells.ts';

/** An example to start from; the sheet says to replace it. */
const HOUSEHOLDS = 10;
const YEARS = 3;
/** Where the two inputs stand; every formula refers to them. */
const HOUSEHOLDS_CELL = '$B$2';
const YEARS_CELL = '$B$3';
const FIRST_ROW = 7;

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

/** The budget sheet of a model. */
export function budgetSheet(model: Model, locale: Locale): Sheet {
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
