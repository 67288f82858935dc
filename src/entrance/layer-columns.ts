/** Checks that a layer of the map names a table, columns and values that exist, and limits that ascend. */
import type { CheckedData, CheckedTable } from './data-package.ts';
import type { FaultList } from './faults.ts';
import type { Cell } from './table-schema.ts';

/** The catalogue of models is content; a layer reads it like a table with these columns. */
const MODELS = ['province_code', 'district_codes'];

const list = (cell: Cell | undefined): string[] => (Array.isArray(cell) ? cell : []);

/** Checks every row of `map-layers`, where a project has that table. */
export function checkLayers(data: CheckedData, faults: FaultList): void {
  const layers = data.tables.get('map-layers');
  if (!layers?.readable) return;
  for (const { line, record } of layers.rows) {
    const fault = (field: string, found: string, vi: string, en: string) =>
      faults.add({ file: layers.file, line, field, found, expected: { vi, en } });
    const name = String(record.table);
    const table = data.tables.get(name);
    if (!table && name !== 'models') {
      fault(
        'table',
        name,
        'một bảng trong data/datapackage.json, hoặc models',
        'a table of data/datapackage.json, or models',
      );
      continue;
    }
    const columns = table ? table.schema.fields.map((field) => field.name) : MODELS;
    const needs = (field: string, column: Cell | undefined) => {
      if (typeof column === 'string' && !columns.includes(column))
        fault(field, column, `một cột của bảng ${name}`, `a column of table ${name}`);
    };
    needs('area_column', record.area_column);
    needs('value_column', record.value_column);
    for (const column of list(record.detail_columns)) needs('detail_columns', column);
    if (record.read !== 'count' && record.value_column === null)
      fault('value_column', '', 'cột của giá trị hoặc loại', 'the column of the value or category');
    if (record.by_year === true && !columns.includes('year'))
      fault(
        'by_year',
        'true',
        `bảng có cột year (${name} không có)`,
        `a table with a column year (${name} has none)`,
      );
    if (table) checkConditions(table, list(record.where), fault);
    checkLimits('breaks', list(record.breaks), record.read === 'category', fault);
    checkLimits('change_breaks', list(record.change_breaks), true, fault);
  }
}

type AddFault = (field: string, found: string, vi: string, en: string) => void;

function checkConditions(table: CheckedTable, conditions: readonly string[], fault: AddFault): void {
  for (const condition of conditions) {
    const [column = '', values = ''] = condition.split('=');
    const field = table.schema.fields.find((candidate) => candidate.name === column);
    if (!field) {
      fault(
        'where',
        condition,
        `cột=giá trị, với một cột của bảng ${table.name}`,
        `column=value, with a column of table ${table.name}`,
      );
      continue;
    }
    for (const value of values.split('|')) {
      const allowed = field.constraints?.enum;
      if (
        allowed ? allowed.includes(value) : table.rows.some(({ record }) => String(record[column]) === value)
      )
        continue;
      fault('where', value, `một giá trị của cột ${column}`, `a value of column ${column}`);
    }
  }
}

function checkLimits(field: string, limits: readonly string[], mayBeEmpty: boolean, fault: AddFault): void {
  if (limits.length === 0 && mayBeEmpty) return;
  const numbers = limits.map(Number);
  const ascend = numbers.every((limit, index) => index === 0 || limit > (numbers[index - 1] ?? Number.NaN));
  if (numbers.length !== 4 || numbers.some(Number.isNaN) || !ascend)
    fault(
      field,
      limits.join(';'),
      'bốn số tăng dần, ngăn bằng dấu chấm phẩy',
      'four ascending numbers, separated by semicolons',
    );
}
