/** A bad morning: five slips at once in the real data. All are told, nothing published is touched. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakerOf } from '../entrance/invented-project.ts';

const COPIED = [
  'src',
  'data',
  'content',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  'contentlayer.config.ts',
];
const LAST_GOOD = '<!doctype html><title>bản tốt gần nhất</title>';

let root: string;

function run(script: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

/** First line, after the header, of a file in the copy. */
const firstRow = (file: string): string => readFileSync(join(root, file), 'utf8').split('\n')[1] ?? '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'faulty-'));
  for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), LAST_GOOD);
  const project = breakerOf(root);

  const source = firstRow('data/sources/sources.csv').split(',')[0] ?? '';
  project.replace('data/sources/sources.csv', `\n${source},`, '\nno-longer-there,');
  const rate = firstRow('data/poverty-districts/district-poverty.csv');
  project.replace('data/poverty-districts/district-poverty.csv', rate, rate.replace(',66.01,', ',"1,2,3",'));
  const [chart = ''] = readdirSync(join(root, 'content/charts'));
  project.replace(`content/charts/${chart}`, 'where:\n', 'where: [\n');
  const event = firstRow('data/poverty-districts/district-events.csv');
  project.replace('data/poverty-districts/district-events.csv', event, event.replace(/,\d{3},/, ',999,'));
  // In Windows-1258 the letters with marks are single bytes that are not UTF-8.
  project.write(
    'data/movement/press-columns.csv',
    Buffer.from('id,outlet\nx,B\u00e1o Ti\u00eb\u00f2n\n', 'latin1'),
  );
});

afterAll(() => rmSync(root, { recursive: true }));

describe('npm run check', () => {
  test('the slips really are in the copy', () => {
    expect(firstRow('data/poverty-districts/district-poverty.csv')).toContain('"1,2,3"');
    expect(firstRow('data/poverty-districts/district-events.csv')).toContain(',999,');
  });

  test('lists all five in one run, in both languages, and fails', () => {
    const { code, output } = run('src/build/check.ts');
    expect(code).toBe(1);
    for (const slip of [
      /✗ data\/[\w/-]+\.csv:\d+ {2}\[source_ids\]\n.*\n.*expected a key of table sources/,
      /✗ data\/poverty-districts\/district-poverty\.csv:2 {2}\[value\]\n.*gặp “1,2,3”.*\n.*found “1,2,3”/,
      /✗ content\/charts\/[\w-]+\.yaml:\d+ {2}\[\(file\)\]\n.*cú pháp.*\n.*syntax/,
      /✗ data\/poverty-districts\/district-events\.csv:2 {2}\[district_code\]\n.*gặp “999”.*\n.*found “999”/,
      /✗ data\/movement\/press-columns\.csv:2 {2}\[\(file\)\]\n.*Windows-1258.*\n.*Windows-1258/,
    ]) {
      expect(output).toMatch(slip);
    }
  });
});

describe('npm run build', () => {
  test('fails with the same list and leaves the last good site as it was', () => {
    const { code, output } = run('src/build/build.ts');
    expect(code).toBe(1);
    expect(output).toContain('found “1,2,3”');
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe(LAST_GOOD);
    expect(existsSync(join(root, 'dist.next'))).toBe(false);
  });
});
