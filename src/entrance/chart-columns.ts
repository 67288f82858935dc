import type { z } from 'zod';
import type { chartDefinition } from './content-schemas.ts';
import type { CheckedData } from './data-package.ts';
import type { FaultList } from './faults.ts';
import type { YamlFile } from './yaml-file.ts';

/** Checks that a chart names a table, columns and values that exist, and that rows remain to draw. */
export function checkChartColumns(
  chart: YamlFile<z.infer<typeof chartDefinition>>,
  data: CheckedData | undefined,
  faults: FaultList,
): void {
  if (!data) return;
  const definition = chart.value;
  const fault = (path: string[], found: string, vi: string, en: string) =>
    faults.add({
      file: chart.file,
      line: chart.lineOf(path),
      field: path.join('.'),
      found,
      expected: { vi, en },
    });
  const table = data.tables.get(definition.table);
  if (!table) {
    fault(
      ['table'],
      definition.table,
      'một bảng trong data/datapackage.json',
      'a table of data/datapackage.json',
    );
    return;
  }
  if (!table.readable) return;
  const columns = table.schema.fields.map((field) => field.name);
  for (const role of ['x', 'y', 'series', 'latest_by', 'label'] as const) {
    const column = definition[role];
    const words = role === 'label' && columns.includes(`${column}_vi`);
    if (column && !columns.includes(column) && !words) {
      fault([role], column, `một cột của bảng ${table.name}`, `a column of table ${table.name}`);
    }
  }
  for (const [column, values] of Object.entries(definition.where)) {
    if (!columns.includes(column)) {
      fault(['where', column], column, `một cột của bảng ${table.name}`, `a column of table ${table.name}`);
      continue;
    }
    for (const value of values) {
      if (table.rows.some(({ record }) => record[column] === value)) continue;
      fault(
        ['where', column],
        String(value),
        `một giá trị có trong cột ${column}`,
        `a value that column ${column} holds`,
      );
    }
  }
}
