import { parse } from 'csv-parse/sync';
import { readCell } from './cell.ts';
import type { FaultList } from './faults.ts';
import type { Cell, TableSchema } from './table-schema.ts';
import { checkNormalised, readTextFile } from './text-file.ts';

/** A checked record and the line it stands on. */
export interface CheckedRow {
  line: number;
  record: Record<string, Cell>;
}

interface RawRow {
  record: string[];
  info: { lines: number };
}

/**
 * Reads one CSV against its schema and notes every bad cell (which stays `null`, so that
 * references to its row do not fail a second time). Returns nothing when the file is unreadable.
 */
export function readTableFile(
  root: string,
  file: string,
  schema: TableSchema,
  faults: FaultList,
): CheckedRow[] | undefined {
  const source = readTextFile(root, file, faults);
  if (!source) return undefined;
  const names = schema.fields.map((field) => field.name);
  const firstLine = source.text.split('\n', 1)[0] ?? '';
  if (names.length > 1 && firstLine.includes(';') && !firstLine.includes(',')) {
    faults.add({
      file,
      line: 1,
      field: '(header)',
      found: firstLine,
      expected: { vi: 'các cột ngăn bằng dấu phẩy', en: 'columns separated by commas' },
    });
    return undefined;
  }
  let raw: RawRow[];
  try {
    raw = parse(source.text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as RawRow[];
  } catch (error) {
    const problem = error as { lines?: number; message: string };
    faults.add({
      file,
      line: problem.lines,
      field: '(file)',
      found: problem.message,
      expected: { vi: 'CSV đúng dạng', en: 'well-formed CSV' },
    });
    return undefined;
  }
  const header = raw.shift()?.record ?? [];
  if (header.join(',') !== names.join(',')) {
    const missing = names.filter((name) => !header.includes(name));
    const unknown = header.filter((name) => !names.includes(name));
    faults.add({
      file,
      line: 1,
      field: '(header)',
      found: unknown.length > 0 ? unknown.join(',') : header.join(','),
      expected: {
        vi: `các cột ${names.join(',')}${missing.length > 0 ? ` (thiếu ${missing.join(', ')})` : ''}`,
        en: `the columns ${names.join(',')}${missing.length > 0 ? ` (missing ${missing.join(', ')})` : ''}`,
      },
    });
    return undefined;
  }
  const rows: CheckedRow[] = [];
  for (const { record: cells, info } of raw) {
    if (cells.length !== names.length) {
      faults.add({
        file,
        line: info.lines,
        field: '(row)',
        found: `${cells.length} ô`,
        expected: { vi: `${names.length} ô`, en: `${names.length} cells` },
      });
      continue;
    }
    const texts = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    const record: Record<string, Cell> = {};
    for (const field of schema.fields) {
      const text = texts[field.name] ?? '';
      const at = { file, line: info.lines, field: field.name };
      checkNormalised(text, at, faults);
      const result = readCell(field, text, texts);
      record[field.name] = 'value' in result ? result.value : null;
      if ('expected' in result) faults.add({ ...at, found: text, expected: result.expected });
    }
    rows.push({ line: info.lines, record });
  }
  return rows;
}
