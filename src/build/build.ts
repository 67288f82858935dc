/** `npm run build`: check, make the pages aside, index them for search, check the links, swap. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FaultyInputError } from '../entrance/faults.ts';
import { run } from './command.ts';
import { checkLinks } from './links.ts';
import { DIST, DIST_NEXT, ROOT } from './paths.ts';
import { prepare } from './prepare.ts';
import { say, step } from './progress.ts';
import { writeSearchIndex } from './search-index.ts';
import { swapIn } from './swap.ts';

/** Builds the whole site into `dist`. @throws before `dist` is touched when anything is wrong */
export async function build(): Promise<void> {
  const next = join(ROOT, DIST_NEXT);
  rmSync(next, { recursive: true, force: true });
  await prepare();
  await step('Dựng trang · Building pages', () =>
    run('astro', ['build', '--silent'], { env: { OUT_DIR: DIST_NEXT, ASTRO_TELEMETRY_DISABLED: '1' } }),
  );
  await step('Lập chỉ mục tìm kiếm · Indexing for search', () => writeSearchIndex(next));
  await step('Kiểm liên kết · Checking links', () => checkLinks(next));
  swapIn(ROOT);
  say(`✓ ${DIST}/`);
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof FaultyInputError ? error.message : error);
    process.exitCode = 1;
  }
}
