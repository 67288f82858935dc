/** The 74 poor districts of 2021–2025, joined with their figures, events, models and people. */
import type { DistrictEvents, DistrictPoverty, PoorDistricts } from '@generated/records';
import { type Honouree, honourees } from './honours.ts';
import { type Model, models } from './models.ts';
import { type Known, known, unknown } from './nothing.ts';
import {
  type District,
  district,
  type NewProvince,
  neighbourCodes,
  newProvince,
  type OldProvince,
  oldProvince,
} from './places.ts';
import { groupBy, table } from './tables.ts';

export type DistrictRate = DistrictPoverty & { year: number };
export type DistrictEvent = DistrictEvents;

/** The standard in force in 2022–2025; figures of the one before never share its line. */
export const CURRENT_STANDARD = '2022-2025';

export interface PoorDistrict {
  record: PoorDistricts;
  slug: string;
  code: string;
  name: string;
  place: District;
  oldProvince: OldProvince;
  newProvince: NewProvince;
  rates: DistrictRate[];
  events: DistrictEvent[];
  /** Poor-household rate, the newest review result by the current standard. */
  latest: Known<DistrictRate>;
  /** Recognised by decision as having left the list. */
  left: DistrictEvent | undefined;
}

let all: PoorDistrict[] | undefined;

/**
 * Printed review results of one measure by the current standard, oldest first. Figures whose year was
 * inferred are in (every view says so); derived and uncertain figures are not.
 */
export function reviewResults(
  rates: readonly DistrictRate[],
  measure: DistrictRate['measure'],
): DistrictRate[] {
  return rates
    .filter(
      (rate) =>
        rate.measure === measure &&
        rate.standard === CURRENT_STANDARD &&
        rate.kind === 'review-result' &&
        (rate.reading === 'printed' || rate.reading === 'year-inferred'),
    )
    .sort((a, b) => a.year - b.year);
}

/** All 74, in the order of Decision 353/QĐ-TTg. */
export function poorDistricts(): PoorDistrict[] {
  if (all) return all;
  const rates = groupBy(table('district-poverty'), (rate) => rate.district_code);
  const events = groupBy(table('district-events'), (event) => event.district_code);
  all = table('poor-districts')
    .toSorted((a, b) => a.order - b.order)
    .map((record) => {
      const code = record.district_code;
      const own = (rates.get(code) ?? []) as DistrictRate[];
      const history = (events.get(code) ?? []).toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
      const latest = reviewResults(own, 'poor-rate').at(-1);
      return {
        record,
        slug: record.slug,
        code,
        name: record.name_vi,
        place: district(code),
        oldProvince: oldProvince(record.province_code),
        newProvince: newProvince(record.successor_province_code),
        rates: own,
        events: history,
        latest: latest ? known(latest) : unknown('no-data'),
        left: history.find((event) => event.kind === 'recognised-exit'),
      };
    });
  return all;
}

/** The poor district with this code, if the place is on the list. */
export const poorDistrictByCode = (code: string): PoorDistrict | undefined =>
  poorDistricts().find((candidate) => candidate.code === code);

/** Neighbours on the old map: those on the list, and the names of the others. */
export function neighboursOf(code: string): { poor: PoorDistrict[]; others: District[] } {
  const codes = neighbourCodes(code);
  const poor = codes.flatMap((neighbour) => poorDistrictByCode(neighbour) ?? []);
  return { poor, others: codes.filter((neighbour) => !poorDistrictByCode(neighbour)).map(district) };
}

/** Models that work in a district. */
export const modelsIn = (code: string): Model[] =>
  models().filter((model) => model.place.district_codes.includes(code));

/** Models of other places that this district is on record as having taken up, with success or without. */
export const modelsTakenUpIn = (code: string): Model[] =>
  models().filter(
    (model) =>
      !model.place.district_codes.includes(code) &&
      model.replications.some(({ district_codes }) => district_codes.includes(code)),
  );

/** People and collectives honoured for what they did in a district. */
export const honoureesIn = (code: string): Honouree[] =>
  honourees().filter((honouree) => honouree.record.district_code === code);
