/** `npm run check`: data and content only, in seconds. */
import { FaultyInputError } from '../entrance/faults.ts';
import { ROOT } from './paths.ts';
import { checkInput } from './prepare.ts';
import { say } from './progress.ts';

try {
  const { tables, rows } = checkInput(ROOT);
  say(`✓ ${tables} bảng, ${rows} dòng và mọi bài viết đều đúng.`);
  say(`✓ ${tables} tables, ${rows} rows and all content are sound.`);
} catch (error) {
  if (!(error instanceof FaultyInputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
