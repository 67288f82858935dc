/** Cells of the workbook: what is printed, what is worked out, what the reader fills in. */
import type { Sheet as AnySheet, CellObject } from 'write-excel-file/node';

export type Sheet = AnySheet<Buffer>;
export type Cell = CellObject | string | null;

const YELLOW = '#fff2b3';
const LINE = { borderStyle: 'thin', borderColor: '#999999' } as const;
const MONEY = '#,##0';

/** Words that wrap. */
export const text = (value: string, more: object = {}): CellObject =>
  ({ value, type: String, wrap: true, alignVertical: 'top', ...more }) as CellObject;
/** Words in a cell with lines around. */
export const boxed = (value: string, more: object = {}): CellObject => text(value, { ...LINE, ...more });
/** The name of a column. */
export const head = (value: string): CellObject =>
  boxed(value, { fontWeight: 'bold', backgroundColor: '#e8eaf4' });
/** A sum that the reader's program works out. */
export const formula = (value: string, more: object = {}): CellObject =>
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
export const field = (value: number | string | null = null): CellObject =>
  ({
    value: value ?? undefined,
    type: typeof value === 'string' ? String : Number,
    format: typeof value === 'string' ? undefined : MONEY,
    backgroundColor: YELLOW,
    alignVertical: 'top',
    ...LINE,
  }) as CellObject;
