/** Keys within a table and references between tables. */
import type { CheckedTable } from './data-package.ts';
import type { FaultList } from './faults.ts';
import type { Cell } from './table-schema.ts';

const keyText = (value: Cell | undefined): string =>
  Array.isArray(value) ? value.join(';') : value === null || value === undefined ? '' : String(value);

/** Values of a column, for look-ups. */
function valuesOf(tables: Map<string, CheckedTable>, table: string, column: string): Set<string> | undefined {
  const found = tables.get(table);
  if (!found?.schema.fields.some((field) => field.name === column)) return undefined;
  return new Set(found.rows.map((row) => keyText(row.record[column])));
}

function checkUnique(table: CheckedTable, columns: readonly string[], faults: FaultList): void {
  const seen = new Map<string, number>();
  for (const { line, record } of table.rows) {
    const key = columns.map((column) => keyText(record[column])).join(' · ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else {
      faults.add({
        file: table.file,
        line,
        field: columns.join(' + '),
        found: key,
        expected: {
          vi: `giá trị không lặp lại (đã có ở dòng ${first})`,
          en: `a value used once (already on line ${first})`,
        },
      });
    }
  }
}

interface Reference {
  column: string;
  target: string;
  targetColumn: string;
}

function referencesOf(table: CheckedTable): Reference[] {
  const single = (table.schema.foreignKeys ?? []).map((key) => ({
    column: key.fields[0] ?? '',
    target: key.reference.resource,
    targetColumn: key.reference.fields[0] ?? '',
  }));
  const lists = table.schema.fields.flatMap((field) =>
    field.itemReference
      ? [
          {
            column: field.name,
            target: field.itemReference.resource,
            targetColumn: field.itemReference.field,
          },
        ]
      : [],
  );
  return [...single, ...lists];
}

/** Checks primary keys, unique columns and every reference between tables. */
export function checkRelations(tables: Map<string, CheckedTable>, faults: FaultList): void {
  for (const table of tables.values()) {
    checkUnique(table, table.schema.primaryKey, faults);
    for (const field of table.schema.fields) {
      const alreadyKey = table.schema.primaryKey.length === 1 && table.schema.primaryKey[0] === field.name;
      if (field.constraints?.unique && !alreadyKey) checkUnique(table, [field.name], faults);
    }
    for (const { column, target, targetColumn } of referencesOf(table)) {
      if (tables.get(target)?.readable === false) continue;
      const known = valuesOf(tables, target, targetColumn);
      if (!known) {
        faults.add({
          file: table.file.replace(/\.csv$/, '.schema.json'),
          field: column,
          found: `${target}.${targetColumn}`,
          expected: { vi: 'bảng và cột có thật', en: 'an existing table and column' },
        });
        continue;
      }
      for (const { line, record } of table.rows) {
        const value = record[column];
        for (const item of Array.isArray(value) ? value : value === null ? [] : [keyText(value)]) {
          if (known.has(item)) continue;
          faults.add({
            file: table.file,
            line,
            field: column,
            found: item,
            expected: {
              vi: `một mã có trong bảng ${target} (cột ${targetColumn})`,
              en: `a key of table ${target} (column ${targetColumn})`,
            },
          });
        }
      }
    }
  }
}
