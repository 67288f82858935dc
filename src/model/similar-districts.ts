/** Poor districts in conditions like those of another, by the published features of `likeness-features`. */
import type { DistrictFacts, LikenessFeatures } from '@generated/records';
import { type Feature, type Likeness, type Place, type Profile, ranked } from './likeness.ts';
import { modelsIn, type PoorDistrict, poorDistricts } from './poor-districts.ts';
import { groupBy, table } from './tables.ts';

export type FeatureId = LikenessFeatures['id'];

/** How many districts a page shows. */
export const SHOWN = 5;

/** The features that are compared, in the order in which they are told. */
export const likenessFeatures = (): LikenessFeatures[] =>
  table('likeness-features').toSorted((a, b) => a.order - b.order);

type Measured = Pick<DistrictFacts, 'fact' | 'value' | 'unit' | 'year' | 'source_ids'>;

/** Two figures that may be divided: of one printed year, or printed by one source. Two unknown years are not the same year. */
const belongTogether = (a: Measured, b: Measured): boolean =>
  (a.year !== null && a.year === b.year) || a.source_ids.some((id) => b.source_ids.includes(id));

/** People per km²; nothing unless an area and a population belong together. */
export function density(facts: readonly Measured[]): number | undefined {
  const areas = facts.filter(({ fact, unit, value }) => fact === 'area' && unit === 'km2' && value > 0);
  const populations = facts.filter(({ fact }) => fact === 'population');
  for (const area of areas) {
    const population = populations.find((candidate) => belongTogether(area, candidate));
    if (population) return Math.round(population.value / area.value);
  }
  return undefined;
}

let byCode: Map<string, Place<PoorDistrict>> | undefined;

/** What is known of each of the 74. Read once: 148 pages ask for it. */
function places(): Map<string, Place<PoorDistrict>> {
  if (byCode) return byCode;
  const facts = groupBy(table('district-facts'), ({ district_code }) => district_code);
  const features = groupBy(table('district-features'), ({ district_code }) => district_code);
  byCode = new Map(
    poorDistricts().map((district) => {
      const { code, latest, oldProvince, events } = district;
      const border = features.get(code)?.find(({ feature }) => feature === 'land-border');
      const known: Record<FeatureId, number | string | undefined> = {
        'poor-rate': latest.known ? latest.value.value : undefined,
        'population-density': density(facts.get(code) ?? []),
        'land-border': border?.value,
        region: oldProvince.region,
        // The decision names all of its 22 districts: not to be named is known too.
        'decision-880': events.some(({ kind }) => kind === 'supported-880') ? 'yes' : 'no',
      };
      const profile: Profile = new Map(
        Object.entries(known).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
      );
      return [code, { item: district, name: district.name, code, profile }];
    }),
  );
  return byCode;
}

export interface SimilarDistricts {
  /** The most alike, nearest first. */
  nearest: Likeness<PoorDistrict>[];
  /** Others that are just as near as the last one shown: the alphabet alone left them out. */
  asNear: number;
  /** With how many of the other 73 the district could be compared. */
  comparedWith: number;
}

/** Districts in conditions like those of `district`. */
export function similarDistricts(district: PoorDistrict): SimilarDistricts {
  const own = places().get(district.code);
  if (!own) throw new Error(`${district.name} is not on the list`);
  const all = ranked(likenessFeatures() satisfies Feature[], own, [...places().values()]);
  const nearest = all.slice(0, SHOWN);
  const last = nearest.at(-1);
  const asNear = last
    ? all
        .slice(SHOWN)
        .filter((one) => one.distance === last.distance && one.compared.length === last.compared.length)
        .length
    : 0;
  return { nearest, asNear, comparedWith: all.length };
}

/** Models of a similar district that a reader may learn from; those told as a failure are not among them. */
export const modelsToLearnFrom = ({ code }: PoorDistrict) => modelsIn(code).filter(({ lesson }) => !lesson);
