/** Names of places as people type them into a search box: with or without rank, marks and spaces. */
import { slugOf } from './fold.ts';

const RANK = /^(?:huyen|quan|thi-xa|thanh-pho|tinh)-(?=.*[a-z])|-(?:district|province|city|town)$/g;

/** How a page bears a name: it is the page of the place, or it lists the place among others. */
export const NAME_ROLES = ['own', 'listed'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

const PREFIX: Record<NameRole, string> = { own: 'ten', listed: 'noi' };

/**
 * Search words of a name, as it is and without its rank. Each is one word that no text holds,
 * so that a whole name is found as a whole: `Quận 1` → `tenquan1z`.
 */
export function nameTokens(name: string, role: NameRole): string[] {
  const slug = slugOf(name);
  return [...new Set([slug, slug.replace(RANK, '')])]
    .filter(Boolean)
    .map((form) => `${PREFIX[role]}${form.replaceAll('-', '')}z`);
}
