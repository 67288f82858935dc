/** Copies of the invented project in `tests/fixtures/good`, broken on purpose. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from '../../src/entrance/entrance.ts';
import type { Fault } from '../../src/entrance/faults.ts';

/** Ways to spoil a file. */
export interface Breaker {
  replace(file: string, from: string, to: string): void;
  write(file: string, content: string | Uint8Array): void;
  remove(file: string): void;
}

export function breakerOf(root: string): Breaker {
  const at = (file: string) => join(root, file);
  return {
    replace(file, from, to) {
      const text = readFileSync(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(at(file), text.replace(from, to));
    },
    write(file, content) {
      writeFileSync(at(file), content);
    },
    remove(file) {
      rmSync(at(file), { recursive: true });
    },
  };
}

/** Faults of a copy of the invented project after it has been spoilt, in the order of the report. */
export function faultsAfter(spoil: (project: Breaker) => void): Fault[] {
  const root = mkdtempSync(join(tmpdir(), 'invented-'));
  try {
    cpSync('tests/fixtures/good', root, { recursive: true });
    spoil(breakerOf(root));
    return inspect(root).faults.sorted();
  } finally {
    rmSync(root, { recursive: true });
  }
}
