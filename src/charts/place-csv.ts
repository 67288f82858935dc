/** Everything the tables hold of one place as a CSV file. */
import { PLACE_COLUMNS, type PlaceRecord } from '../model/place-records.ts';
import { csvOf } from './csv.ts';

/** One row a record of any table, with the addresses of its sources. */
export const placeCsv = (records: readonly PlaceRecord[]): string =>
  csvOf([PLACE_COLUMNS, ...records.map((record) => PLACE_COLUMNS.map((column) => record[column]))]);
