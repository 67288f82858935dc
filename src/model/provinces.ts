/** Provinces as pages: one page a name, for the old map, today's, or both when the name stayed. */
import type { Areas, Poverty } from '@generated/records';
import { type Honouree, honourees } from './honours.ts';
import { type Model, models } from './models.ts';
import {
  type District,
  districtsOf,
  mergedInto,
  type NewProvince,
  type OldProvince,
  successorOf,
} from './places.ts';
import { type PoorDistrict, poorDistricts } from './poor-districts.ts';
import { column, groupBy, table } from './tables.ts';

export type ProvinceFigure = Poverty;

/** Published figures of one area by one standard; figures of two such groups are never joined. */
export interface FigureGroup {
  map: 'old' | 'new';
  standard: Poverty['standard'];
  figures: ProvinceFigure[];
}

export interface ProvincePage {
  slug: string;
  /** The province of this name until 30/6/2025. */
  old: OldProvince | undefined;
  /** The province of this name since 1/7/2025. */
  now: NewProvince | undefined;
  /** Where the place lies today: `now`, or what it was merged into. */
  today: NewProvince;
  /** Old provinces that make up today's. */
  parts: OldProvince[];
  districts: District[];
  poorDistricts: PoorDistrict[];
  models: Model[];
  people: Honouree[];
  figures: FigureGroup[];
}

/** Poor districts of an old province, in the order of the decision. */
export const poorDistrictsOf = (provinceCode: string): PoorDistrict[] =>
  poorDistricts().filter((district) => district.oldProvince.code === provinceCode);

const STANDARDS: readonly Poverty['standard'][] = ['2022-2025', '2016-2020', 'not-applicable'];

function figuresOf(area: Areas | undefined, map: FigureGroup['map']): FigureGroup[] {
  if (!area) return [];
  const rows = table('poverty').filter((row) => row.area_id === area.id);
  // Newest first; at one date in the order in which the table describes its measures.
  const measures = column('poverty', 'measure').constraints?.enum ?? [];
  const byStandard = groupBy(rows, (row) => row.standard);
  return STANDARDS.flatMap((standard) => {
    const figures = byStandard.get(standard);
    if (!figures) return [];
    const sorted = figures.toSorted(
      (a, b) =>
        b.date_as_of.localeCompare(a.date_as_of) || measures.indexOf(a.measure) - measures.indexOf(b.measure),
    );
    return { map, standard, figures: sorted };
  });
}

function pageOf(slug: string): ProvincePage {
  const old = table('provinces-63').find((province) => province.slug === slug);
  const now = table('provinces-34').find((province) => province.slug === slug);
  const today = now ?? (old && successorOf(old.code));
  if (!today) throw new Error(`unknown province ${slug}`);
  const areas = table('areas');
  return {
    slug,
    old,
    now,
    today,
    parts: mergedInto(today.code),
    districts: old ? districtsOf(old.code) : [],
    poorDistricts: old ? poorDistrictsOf(old.code) : [],
    models: old ? models().filter((model) => model.place.province_code === old.code) : [],
    people: old ? honourees().filter((honouree) => honouree.record.province_code === old.code) : [],
    figures: [
      ...figuresOf(old && areas.find((area) => area.province_code === old.code), 'old'),
      ...figuresOf(now && areas.find((area) => area.new_province_code === now.code), 'new'),
    ],
  };
}

let all: ProvincePage[] | undefined;

/** A page for every name, old or new. */
export function provincePages(): ProvincePage[] {
  all ??= [
    ...new Set([...table('provinces-63'), ...table('provinces-34')].map((province) => province.slug)),
  ].map(pageOf);
  return all;
}

export interface Coverage {
  /** Poor districts with a poverty rate by the current standard. */
  known: number;
  all: number;
  /** Years of those rates, oldest first. */
  years: number[];
}

/** For how many poor districts of a province a rate was published, and of which years; nothing without poor districts. */
export function coverageOf({ poorDistricts: own }: ProvincePage): Coverage | undefined {
  if (own.length === 0) return undefined;
  const years = own.flatMap(({ latest }) => (latest.known ? [latest.value.year] : []));
  return { known: years.length, all: own.length, years: [...new Set(years)].sort((a, b) => a - b) };
}
