/** `npm start`: builds everything, then serves it. */
import { FaultyInputError } from '../entrance/faults.ts';
import { build } from './build.ts';
import { serveSite } from './serve.ts';

try {
  await build();
  await serveSite();
} catch (error) {
  console.error(error instanceof FaultyInputError ? error.message : error);
  process.exitCode = 1;
}
