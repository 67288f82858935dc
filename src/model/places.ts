/** Places of the old map (63 provinces with districts, until 30/6/2025) and of today's (34 provinces). */
import type { Districts, Provinces34, Provinces63 } from '@generated/records';
import { compareVietnamese, type Locale } from '../language/locale.ts';
import { groupBy, table } from './tables.ts';

export type OldProvince = Provinces63;
export type NewProvince = Provinces34;
export type District = Districts;

const index = <T extends { code: string }>(read: () => readonly T[]) => {
  let byCode: Map<string, T> | undefined;
  return (code: string): T => {
    byCode ??= new Map(read().map((record) => [record.code, record]));
    const found = byCode.get(code);
    if (!found) throw new Error(`unknown place code ${code}`);
    return found;
  };
};

/** Province of the map until 30/6/2025. */
export const oldProvince = index(() => table('provinces-63'));
/** Province of the map since 1/7/2025. */
export const newProvince = index(() => table('provinces-34'));
/** District of the map until 30/6/2025. */
export const district = index(() => table('districts'));

/** Where a place of the old map lies today. */
export const successorOf = (provinceCode: string): NewProvince =>
  newProvince(oldProvince(provinceCode).successor_province_code);

/** Districts of an old province. */
export function districtsOf(provinceCode: string): District[] {
  return groupBy(table('districts'), (record) => record.province_code).get(provinceCode) ?? [];
}

/** Old provinces that make up one of today's. */
export const mergedInto = (code: string): OldProvince[] => newProvince(code).merged_from.map(oldProvince);

/** Full name in a language: “tỉnh Hà Giang”, “Hà Giang province”. */
export const fullName = (province: OldProvince | NewProvince, locale: Locale): string =>
  locale === 'vi' ? province.full_name_vi : province.full_name_en;

let neighbours: Map<string, string[]> | undefined;

/** Codes of the districts that share a border with this one. */
export function neighbourCodes(code: string): string[] {
  if (!neighbours) {
    neighbours = new Map();
    for (const { code_a, code_b } of table('district-neighbours')) {
      neighbours.set(code_a, [...(neighbours.get(code_a) ?? []), code_b]);
      neighbours.set(code_b, [...(neighbours.get(code_b) ?? []), code_a]);
    }
  }
  return neighbours.get(code) ?? [];
}

const provinceNeighbours = new Map<63 | 34, Map<string, string[]>>();

/** Codes of the provinces of a map that share a border with each: those whose districts do. */
function neighboursOn(map: 63 | 34): Map<string, string[]> {
  const known = provinceNeighbours.get(map);
  if (known) return known;
  const provinceOf = (code: string): string => {
    const { province_code, successor_province_code } = district(code);
    return map === 63 ? province_code : successor_province_code;
  };
  const found = new Map<string, Set<string>>();
  for (const { code_a, code_b } of table('district-neighbours')) {
    const [a, b] = [provinceOf(code_a), provinceOf(code_b)];
    if (a === b) continue;
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  const listed = new Map([...found].map(([code, codes]) => [code, [...codes]]));
  provinceNeighbours.set(map, listed);
  return listed;
}

const byName = (a: { name_vi: string }, b: { name_vi: string }): number =>
  compareVietnamese(a.name_vi, b.name_vi);

/** Provinces of the map until 30/6/2025 that share a border with this one, in Vietnamese alphabetical order. */
export const oldNeighbours = (code: string): OldProvince[] =>
  (neighboursOn(63).get(code) ?? []).map(oldProvince).sort(byName);

/** Provinces of the map since 1/7/2025 that share a border with this one, in Vietnamese alphabetical order. */
export const newNeighbours = (code: string): NewProvince[] =>
  (neighboursOn(34).get(code) ?? []).map(newProvince).sort(byName);
