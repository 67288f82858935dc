/** Everything that must stand before pages can be made: checked input, its types, read content, fonts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFonts } from '../drawing/fonts.ts';
import { enter } from '../entrance/entrance.ts';
import { recordTypes } from '../entrance/record-types.ts';
import { run } from './command.ts';
import { ROOT } from './paths.ts';
import { step } from './progress.ts';

/** Checks data and content and writes the types of the tables. @throws {FaultyInputError} */
export function checkInput(root: string): { tables: number; rows: number } {
  const data = enter(root);
  mkdirSync(join(root, '.generated'), { recursive: true });
  writeFileSync(join(root, '.generated/records.ts'), recordTypes(data.tables.values()));
  const rows = [...data.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  return { tables: data.tables.size, rows };
}

/** Runs contentlayer over `content/`. Its cache is dropped, so that a removed file is really gone. */
async function readContent(): Promise<void> {
  rmSync(join(ROOT, '.contentlayer'), { recursive: true, force: true });
  await run('contentlayer2', ['build']);
}

/** All of it, in order. */
export async function prepare(): Promise<void> {
  await step('Kiểm dữ liệu và bài viết · Checking data and content', () => checkInput(ROOT));
  await step('Đọc bài viết · Reading content', readContent);
  await step('Cắt phông chữ · Subsetting fonts', () => writeFonts(ROOT));
}
