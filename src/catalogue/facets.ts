/**
 * What the catalogue filters by, and what the rules of fit read: one list of `facet:value` per model,
 * the same in both languages. A facet a model says nothing about holds `unknown`, never nothing.
 */

import { bandOf, COST_BANDS, MONTH_BANDS, STARTED_BANDS, UNKNOWN } from '../entrance/bands.ts';
import { GROUPS, MODEL_KINDS, REGIONS } from '../entrance/content-schemas.ts';
import type { Locale } from '../language/locale.ts';
import { compareVietnamese } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { successorOf } from '../model/places.ts';
import { poorDistrictByCode } from '../model/poor-districts.ts';
import { table } from '../model/tables.ts';
import { FACETS, type FacetId } from './facet-keys.ts';

/** Facets whose values are the traits of a topic of `model-traits`. */
const TRAIT_FACETS = [
  'terrain',
  'climate',
  'target',
  'land',
  'water',
  'labour',
  'market',
  'partner',
] as const;
type TraitFacet = (typeof TRAIT_FACETS)[number];
const isTraitFacet = (facet: FacetId): facet is TraitFacet => TRAIT_FACETS.includes(facet as TraitFacet);

export type Values = Record<FacetId, readonly string[]>;

let topics: Map<string, string> | undefined;

const topicOf = (trait: string): string | undefined => {
  topics ??= new Map(table('model-traits').map(({ id, topic }) => [id, topic]));
  return topics.get(trait);
};

/** In the list of 74, outside it, or spread over more than one place. */
function poorValue(model: Model): string {
  const codes = model.place.district_codes;
  if (codes.some((code) => poorDistrictByCode(code))) return 'listed';
  return codes.length === 0 ? 'no-district' : 'not-listed';
}

/** What a model says about each facet. */
export function valuesOf(model: Model): Values {
  const traits = (facet: TraitFacet): string[] => {
    const own = model.traits.map(({ id }) => id).filter((id) => topicOf(id) === facet);
    return own.length > 0 ? own : [UNKNOWN];
  };
  const { cost_per_household: cost, first_income: income, started } = model;
  return {
    kind: model.kinds,
    region: [model.region],
    who: [model.group],
    cost: [bandOf(COST_BANDS, cost ? (cost.max ?? cost.value) : null)],
    months: [bandOf(MONTH_BANDS, income?.months?.max ?? null)],
    evidence: [String(model.evidence)],
    poor: [poorValue(model)],
    started: [bandOf(STARTED_BANDS, started.year)],
    province: [successorOf(model.place.province_code).code],
    terrain: traits('terrain'),
    climate: traits('climate'),
    target: traits('target'),
    land: traits('land'),
    water: traits('water'),
    labour: traits('labour'),
    market: traits('market'),
    partner: traits('partner'),
  };
}

/** A model's values as the page and the rules name them: `terrain:stony-highland`. */
export const subjectsOf = (model: Model): string[] =>
  Object.entries(valuesOf(model)).flatMap(([facet, values]) => values.map((value) => `${facet}:${value}`));

export interface FacetValue {
  id: string;
  title: string;
  /** What the value means, where its title does not say it all. */
  meaning?: string;
}
export interface Facet {
  id: FacetId;
  title: string;
  values: FacetValue[];
}

/** Every value that a facet can hold, in its order and one language. */
function possibleValues(facet: FacetId, locale: Locale): FacetValue[] {
  const t = words(locale);
  const named = (titles: Record<string, string>, ids: readonly string[]): FacetValue[] =>
    ids.map((id) => ({ id, title: titles[id] ?? id }));
  if (isTraitFacet(facet)) {
    return table('model-traits')
      .filter(({ topic }) => topic === facet)
      .map((trait) => ({
        id: trait.id,
        title: locale === 'vi' ? trait.title_vi : trait.title_en,
        meaning: locale === 'vi' ? trait.description_vi : trait.description_en,
      }));
  }
  switch (facet) {
    case 'kind':
      return named(t.models.kinds, MODEL_KINDS);
    case 'region':
      return named(t.models.regions, REGIONS);
    case 'who':
      return named(t.models.groups, GROUPS);
    case 'poor':
      return named(t.modelPages.poor, ['listed', 'not-listed', 'no-district']);
    case 'evidence':
      return [5, 4, 3, 2, 1, 0].map((level) => ({
        id: String(level),
        title: t.models.evidenceLevels[level] ?? '',
      }));
    case 'cost':
      return COST_BANDS.map((band) => ({ id: band.id, title: t.modelPages.costBand(band.over, band.upTo) }));
    case 'months':
      return MONTH_BANDS.map((band) => ({
        id: band.id,
        title: t.modelPages.monthBand(band.over, band.upTo),
      }));
    case 'started':
      return STARTED_BANDS.map((band) => ({
        id: band.id,
        title: t.modelPages.startedBand(band.over, band.upTo),
      }));
    case 'province':
      return table('provinces-34')
        .map((province) => ({ id: province.code, title: province.name_vi }))
        .sort((a, b) => compareVietnamese(a.title, b.title));
  }
}

/** The facets in a language, each with the values that occur among these models. */
export function facetsOf(models: readonly Model[], locale: Locale): Facet[] {
  const t = words(locale);
  const occurring = new Set(models.flatMap(subjectsOf));
  return FACETS.map((id) => ({
    id,
    title: t.modelPages.facets[id],
    values: [...possibleValues(id, locale), { id: UNKNOWN, title: t.nothing['no-data'] }].filter((value) =>
      occurring.has(`${id}:${value.id}`),
    ),
  }));
}

/** Every `facet:value` a rule may name, whether or not a model has it. */
export const knownSubjects = (): Set<string> =>
  new Set(FACETS.flatMap((facet) => possibleValues(facet, 'vi').map(({ id }) => `${facet}:${id}`)));

/** A rule's subject in words: “Địa hình: Cao nguyên đá”. */
export function subjectTitle(subject: string, locale: Locale): string {
  const [facet, value] = subject.split(':') as [FacetId, string];
  const title = possibleValues(facet, locale).find(({ id }) => id === value)?.title ?? value;
  return `${words(locale).modelPages.facets[facet]}: ${title}`;
}
