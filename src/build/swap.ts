import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, DIST_NEXT, DIST_PREVIOUS } from './paths.ts';

/** Puts the finished new site in place of the old one; at no moment is a half-written site served. */
export function swapIn(root: string): void {
  const [dist, next, previous] = [DIST, DIST_NEXT, DIST_PREVIOUS].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(next)) throw new Error(`không có ${DIST_NEXT}/ · there is no ${DIST_NEXT}/`);
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(next, dist);
  rmSync(previous, { recursive: true, force: true });
}
