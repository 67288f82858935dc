/** The register of commendations: who, for what, by whom, and where it was published. */
import type { AwardEvents, Honourees, Recognitions } from '@generated/records';
import { compareVietnamese } from '../language/locale.ts';
import { groupBy, table } from './tables.ts';

export type Recognition = Recognitions;
export type AwardEvent = AwardEvents;

export interface Honouree {
  record: Honourees;
  slug: string;
  recognitions: Recognition[];
}

let all: Honouree[] | undefined;

/** Everyone on the register, in the order of the Vietnamese alphabet. */
export function honourees(): Honouree[] {
  if (all) return all;
  const recognitions = groupBy(table('recognitions'), (recognition) => recognition.honouree_id);
  all = table('honourees')
    .map((record) => ({
      record,
      slug: record.id,
      recognitions: (recognitions.get(record.id) ?? []).toSorted((a, b) =>
        (b.date ?? '').localeCompare(a.date ?? ''),
      ),
    }))
    .sort((a, b) => compareVietnamese(a.record.name, b.record.name));
  return all;
}

/** The ceremony or review at which a recognition was given, if known. */
export const awardEvent = (id: string | null): AwardEvent | undefined =>
  table('award-events').find((event) => event.id === id);
