/**
 * How alike two places are: Gower's distance, the weighted mean of the differences over the features
 * known for both (J. C. Gower 1971, “A general coefficient of similarity and some of its properties”,
 * Biometrics 27, 857–871). 0 is alike in everything compared, 1 is different in everything compared.
 * Pure: knows no table and no language.
 */
import { compareVietnamese } from '../language/locale.ts';

export interface Feature {
  id: string;
  kind: 'number' | 'category';
  /** The gap between two numbers that counts as wholly different; nothing for categories. */
  scale: number | null;
  weight: number;
  /** A place for which it is known is compared only with others for which it is known. */
  needed: boolean;
}

/** What is known of a place, by feature; a feature that is not known is absent, never zero. */
export type Profile = ReadonlyMap<string, number | string>;

export interface Compared {
  feature: Feature;
  own: number | string;
  other: number | string;
  /** 0 alike … 1 wholly different. */
  difference: number;
}

export interface Comparison {
  distance: number;
  compared: Compared[];
}

/** With fewer features known for both, nothing is said about a pair. */
export const LEAST_FEATURES = 3;

/** Gaps up to this part of the scale are called alike. */
export const ALIKE_UP_TO = 0.2;

/** Whether a difference is small enough to be called alike. */
export const isAlike = ({ difference }: Compared): boolean => difference <= ALIKE_UP_TO;

function difference({ kind, scale }: Feature, a: number | string, b: number | string): number {
  if (kind === 'category' || typeof a !== 'number' || typeof b !== 'number') return a === b ? 0 : 1;
  return Math.min(1, Math.abs(a - b) / (scale ?? 1));
}

/** Compares two places; nothing when fewer than three features are known for both. */
export function compare(features: readonly Feature[], own: Profile, other: Profile): Comparison | undefined {
  const compared = features.flatMap((feature): Compared[] => {
    const a = own.get(feature.id);
    const b = other.get(feature.id);
    if (a === undefined || b === undefined) return [];
    return [{ feature, own: a, other: b, difference: difference(feature, a, b) }];
  });
  if (compared.length < LEAST_FEATURES) return undefined;
  const weight = compared.reduce((sum, { feature }) => sum + feature.weight, 0);
  const sum = compared.reduce((total, one) => total + one.feature.weight * one.difference, 0);
  return { distance: sum / weight, compared };
}

export interface Place<T> {
  item: T;
  /** Of places at the same distance the one compared in more features stands first, then the alphabet decides. */
  name: string;
  /** Tells places of the same name apart. */
  code: string;
  profile: Profile;
}

export interface Likeness<T> extends Comparison {
  item: T;
}

/** A place whose features do not reach the needed ones of `own` is not compared with it. */
const hasNeeded = (features: readonly Feature[], own: Profile, other: Profile): boolean =>
  features.every(({ id, needed }) => !needed || !own.has(id) || other.has(id));

/** Every other place that can be compared, the most alike first. The order is the same on every run. */
export function ranked<T>(
  features: readonly Feature[],
  own: Place<T>,
  places: readonly Place<T>[],
): Likeness<T>[] {
  return places
    .filter(({ code }) => code !== own.code)
    .filter(({ profile }) => hasNeeded(features, own.profile, profile))
    .flatMap((place) => {
      const comparison = compare(features, own.profile, place.profile);
      return comparison ? [{ ...comparison, place }] : [];
    })
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        b.compared.length - a.compared.length ||
        compareVietnamese(a.place.name, b.place.name) ||
        a.place.code.localeCompare(b.place.code),
    )
    .map(({ place, ...comparison }) => ({ ...comparison, item: place.item }));
}
