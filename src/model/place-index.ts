/** Every place of both maps in short, for the tool that leads from an old place to today's. */
import type { PlaceChanges } from '@generated/records';
import type { Bilingual } from '../language/locale.ts';
import { mergedInto } from './places.ts';
import { poorDistrictByCode } from './poor-districts.ts';
import { enumLabel, table } from './tables.ts';

/** A place of the old map, or a province of today. */
export interface IndexedPlace {
  kind: 'district' | 'old' | 'new';
  code: string;
  name: string;
  /** Name of a province in English; districts keep their Vietnamese name. */
  nameEn?: string;
  /** Old province of a district. */
  old?: string;
  /** Province of today: of a district, of an old province, or the place itself. */
  now: string;
  /** Slug of its page: a poor district or a province. */
  slug?: string;
}

/** Provinces and districts; poor districts before others of the same name. */
export function placeIndex(): IndexedPlace[] {
  const districts = table('districts').map((record): IndexedPlace => {
    const slug = poorDistrictByCode(record.code)?.slug;
    return {
      kind: 'district',
      code: record.code,
      name: record.name_vi,
      old: record.province_code,
      now: record.successor_province_code,
      ...(slug ? { slug } : {}),
    };
  });
  const old = table('provinces-63').map(
    ({
      code,
      full_name_vi: name,
      full_name_en: nameEn,
      slug,
      successor_province_code: now,
    }): IndexedPlace => ({
      kind: 'old',
      code,
      name,
      nameEn,
      now,
      slug,
    }),
  );
  const today = table('provinces-34').map(
    ({ code, full_name_vi: name, full_name_en: nameEn, slug }): IndexedPlace => ({
      kind: 'new',
      code,
      name,
      nameEn,
      now: code,
      slug,
    }),
  );
  return [
    ...old,
    ...today,
    ...districts.sort((a, b) => Number(b.slug !== undefined) - Number(a.slug !== undefined)),
  ];
}

/** How a province of today was formed: from which old provinces, by which instrument, printed where. */
export interface ProvinceChange {
  code: string;
  /** Codes of the old provinces. */
  parts: string[];
  kind: PlaceChanges['kind'];
  /** Kind and number of the instrument. */
  instrument: Bilingual;
  sources: string[];
}

export const provinceChanges = (): ProvinceChange[] =>
  table('place-changes').map((change) => {
    const policy = table('policies').find(({ id }) => id === change.policy_id);
    if (!policy?.number) throw new Error(`${change.id}: ${change.policy_id} has no number`);
    const kind = enumLabel('policies', 'kind', policy.kind);
    return {
      code: change.new_province_code,
      parts: mergedInto(change.new_province_code).map(({ code }) => code),
      kind: change.kind,
      instrument: { vi: `${kind.vi} ${policy.number}`, en: `${kind.en} ${policy.number}` },
      sources: [...policy.source_ids, ...change.source_ids],
    };
  });
