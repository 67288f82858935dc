import { fileURLToPath } from 'node:url';

/** Root of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** The finished site, and the two places that keep it whole while a new one is made. */
export const DIST = 'dist';
export const DIST_NEXT = 'dist.next';
export const DIST_PREVIOUS = 'dist.previous';
