/** Progress on the console: what is being done, and how long it took. */

/** Writes a line for a person who is waiting. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Runs a step with its name (Vietnamese · English) before and its time after. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  say(`→ ${name}`);
  const result = await work();
  say(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}
