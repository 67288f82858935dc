/** What a reader can rely on in every figure: it has a source, and missing is never zero. */
import { describe, expect, test } from 'vitest';
import type { CheckedTable } from '../../src/entrance/data-package.ts';
import { NOTHINGS } from '../../src/model/nothing.ts';
import { checkedData, table } from '../../src/model/tables.ts';

const TABLES = [...checkedData().tables.values()];
const has = (checked: CheckedTable, column: string) =>
  checked.schema.fields.some(({ name }) => name === column);

const at = (checked: CheckedTable, line: number) => `${checked.file}:${line}`;

test('no percentage is below 0 or over 100', () => {
  const wrong = TABLES.filter((checked) => has(checked, 'unit') && has(checked, 'value')).flatMap((checked) =>
    checked.rows
      .filter(
        ({ record: { unit, value } }) =>
          unit === 'percent' && typeof value === 'number' && (value < 0 || value > 100),
      )
      .map(({ line }) => at(checked, line)),
  );
  expect(wrong).toEqual([]);
});

test('every row that cites sources cites at least one', () => {
  const wrong = TABLES.filter((checked) => has(checked, 'source_ids')).flatMap((checked) =>
    checked.rows
      .filter(({ record }) => !Array.isArray(record.source_ids) || record.source_ids.length === 0)
      .map(({ line }) => at(checked, line)),
  );
  expect(wrong).toEqual([]);
});

test('every source is one address, listed once', () => {
  const urls = table('sources').map(({ url }) => url);
  const twice = urls.filter((url, index) => urls.indexOf(url) !== index);
  expect(twice).toEqual([]);
});

/** `value` has `value_status`: published when the cell is filled, one of the four kinds of nothing when not. */
const STATUSES = TABLES.flatMap((checked) =>
  checked.schema.fields
    .filter(({ name }) => name.endsWith('_status') && has(checked, name.replace(/_status$/, '')))
    .map(({ name }) => ({
      checked,
      name,
      status: name,
      column: name.replace(/_status$/, ''),
      table: checked.name,
    })),
);

describe('an empty cell says why it is empty', () => {
  test.each(STATUSES)('$table.$column', ({ checked, status, column }) => {
    const wrong = checked.rows
      .filter(({ record }) => {
        const why = String(record[status]);
        return record[column] === null
          ? !NOTHINGS.some((nothing) => nothing === why)
          : NOTHINGS.some((nothing) => nothing === why);
      })
      .map(({ line, record }) => `${at(checked, line)}: ${record[column]} · ${record[status]}`);
    expect(wrong).toEqual([]);
  });
});

test('every column is described in both languages, and every enumerated value has its words', () => {
  const wrong = TABLES.flatMap((checked) =>
    checked.schema.fields.flatMap((field) =>
      (field.enumLabels ? (field.constraints?.enum ?? []) : [])
        .filter((value) => !field.enumLabels?.[value])
        .map((value) => `${checked.name}.${field.name} = ${value}`),
    ),
  );
  expect(wrong).toEqual([]);
});
