/** Finds places by what people type: with or without marks, capitals, rank and spaces. Runs in the browser. */
import { slugOf } from './fold.ts';

const RANK = /^(?:huyen|quan|thi-xa|thanh-pho|tp|tx|tinh)-(?=.*[a-z])/;

/** Folded name in parts: `Huyện Đắk Glong` → `dak-glong`; `Quận 1` keeps its rank, its number alone says little. */
export const foldedName = (name: string): string => slugOf(name).replace(RANK, '');

/** How well a folded name answers a folded query; nothing when it does not. Lower is better. */
function rank(name: string, query: string): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(`${query}-`)) return 1;
  if (name.startsWith(query)) return 2;
  if (`-${name}`.includes(`-${query}`)) return 3;
  // “dakglong”, typed without a space.
  if (name.replaceAll('-', '').startsWith(query.replaceAll('-', ''))) return 4;
  return undefined;
}

/** Places that a query may mean, the best first; among equals the order given. */
export function matchPlaces<T extends { name: string }>(places: readonly T[], query: string): T[] {
  const [whole, bare] = [slugOf(query), foldedName(query)];
  if (bare === '') return [];
  return places
    .flatMap((place) => {
      const full = slugOf(place.name);
      const ranks = [rank(foldedName(place.name), bare), rank(full, whole)].filter(
        (found) => found !== undefined,
      );
      return ranks.length > 0 ? [{ place, best: Math.min(...ranks) }] : [];
    })
    .sort((a, b) => a.best - b.best)
    .map(({ place }) => place);
}
