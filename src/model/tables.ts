/** Checked tables, typed. Reads the entrance once per build. */
import type { Records } from '@generated/records';
import type { CheckedData, CheckedTable } from '../entrance/data-package.ts';
import { enter } from '../entrance/entrance.ts';
import type { Field } from '../entrance/table-schema.ts';
import type { Bilingual } from '../language/locale.ts';

let checked: CheckedData | undefined;

/** Everything under `data/`, checked. */
export function checkedData(): CheckedData {
  checked ??= enter(process.cwd());
  return checked;
}

export type TableName = keyof Records;

/** A table with its description and schema. */
export function describedTable(name: string): CheckedTable {
  const table = checkedData().tables.get(name);
  if (!table) throw new Error(`unknown table ${name}`);
  return table;
}

/** The records of a table, typed from its schema. */
export function table<N extends TableName>(name: N): readonly Records[N][] {
  return describedTable(name).rows.map((row) => row.record as unknown as Records[N]);
}

/** Description of one column. */
export function column(tableName: string, name: string): Field {
  const field = describedTable(tableName).schema.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`unknown column ${tableName}.${name}`);
  return field;
}

/** Reader-facing words of an enumerated value, as the schema gives them. */
export function enumLabel(tableName: string, columnName: string, value: string): Bilingual {
  const label = column(tableName, columnName).enumLabels?.[value];
  if (!label) throw new Error(`no words for ${tableName}.${columnName} = ${value}`);
  return label;
}

/** Groups records by a key. */
export function groupBy<T, K>(records: readonly T[], key: (record: T) => K): Map<K, T[]> {
  return Map.groupBy(records, key);
}
