/** `npm run dev`: for authors; pages are made as they are opened, without the search index. */
import { FaultyInputError } from '../entrance/faults.ts';
import { run } from './command.ts';
import { prepare } from './prepare.ts';

try {
  await prepare();
  await run('astro', ['dev', '--host', 'localhost'], { show: true, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
} catch (error) {
  console.error(error instanceof FaultyInputError ? error.message : error);
  process.exitCode = 1;
}
