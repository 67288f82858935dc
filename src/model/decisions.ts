/** Which decisions applied to a poor district or in a province, and when. */
import type { PlaceChanges, Policies } from '@generated/records';
import type { Bilingual } from '../language/locale.ts';
import type { NewProvince } from './places.ts';
import type { DistrictEvent, PoorDistrict } from './poor-districts.ts';
import { enumLabel, groupBy, table } from './tables.ts';

export interface Decision {
  /** As precise as the sources tell; nothing where they do not. */
  date: string | null;
  /** Number of the instrument, where it is known. */
  number: string | null;
  /** What kind of decision, in a word. */
  kind: Bilingual;
  /** What it does. */
  what: Bilingual;
  sources: string[];
  /** Districts that it names here; empty where it applies to all alike. */
  districts: PoorDistrict[];
}

/** Instruments in `policies` that applied to all of the 74 alike, and those that ended their map. */
const CRITERIA = '36/2021/QĐ-TTg';
const LIST = '353/QĐ-TTg';
const NO_DISTRICTS = '72/2025/QH15';

function policy(key: 'id' | 'number', value: string): Policies {
  const found = table('policies').find((row) => row[key] === value);
  if (!found) throw new Error(`no policy ${value}`);
  return found;
}

const asDecision = (row: Policies, sources: readonly string[] = []): Decision => ({
  date: row.date,
  number: row.number,
  kind: { vi: row.title_vi, en: row.title_en },
  what: { vi: row.what_it_does_vi, en: row.what_it_does_en },
  sources: [...new Set([...row.source_ids, ...sources])],
  districts: [],
});

/** Events that are acts of an authority; aims and progress reports are not, unless they rest on a document. */
const DECIDING: readonly DistrictEvent['kind'][] = ['listed', 'supported-880', 'recognised-exit', 'support'];

/** Whether an event is a decision. */
export const isDecision = (event: DistrictEvent): boolean =>
  DECIDING.includes(event.kind) || event.decision_no !== null;

const byDate = (a: Decision, b: Decision): number => (a.date ?? '').localeCompare(b.date ?? '');

/** How today's province came about: the National Assembly's resolution, and what it did there. */
function arrangementOf({ code, full_name_vi, full_name_en }: NewProvince): Decision[] {
  const change: PlaceChanges | undefined = table('place-changes').find(
    ({ new_province_code }) => new_province_code === code,
  );
  if (!change) return [];
  const resolution = asDecision(policy('id', change.policy_id), change.source_ids);
  const { vi, en } = enumLabel('place-changes', 'kind', change.kind);
  return [{ ...resolution, kind: { vi: `${full_name_vi}: ${vi}`, en: `${full_name_en}: ${en}` } }];
}

/** Criteria, and the end of the district level: the same for all. */
const forAll = (): Decision[] => [
  asDecision(policy('number', CRITERIA)),
  asDecision(policy('number', NO_DISTRICTS)),
];

/** One event as a decision; several districts may share it. */
function ofEvents(events: readonly DistrictEvent[], districts: PoorDistrict[]): Decision[] {
  const [event] = events;
  if (!event) return [];
  return [
    {
      date: event.date,
      number: event.decision_no,
      kind: enumLabel('district-events', 'kind', event.kind),
      what: { vi: event.summary_vi, en: event.summary_en },
      sources: [...new Set(events.flatMap(({ source_ids }) => source_ids))],
      districts,
    },
  ];
}

/** The list of 74, for a district whose own line no source quotes: what is known of the whole list, and of it. */
const listed = (district: PoorDistrict): Decision => ({
  ...asDecision(policy('number', LIST), district.record.source_ids),
  kind: enumLabel('district-events', 'kind', 'listed'),
});

/** Every decision that applied to a district, oldest first. */
export function decisionsFor(district: PoorDistrict): Decision[] {
  const own = district.events.filter(isDecision);
  return [
    ...forAll(),
    ...(own.some(({ kind }) => kind === 'listed') ? [] : [listed(district)]),
    ...own.flatMap((event) => ofEvents([event], [])),
    ...arrangementOf(district.newProvince),
  ].sort(byDate);
}

/** Decisions about the poor districts of a province, each once with the districts it names, and the merger. */
export function decisionsIn(districts: readonly PoorDistrict[], today: NewProvince): Decision[] {
  const pairs = districts.flatMap((district) =>
    district.events.filter(isDecision).map((event) => ({ event, district })),
  );
  const groups = groupBy(pairs, ({ event }) => `${event.kind} ${event.decision_no} ${event.date}`);
  const named = [...groups.values()].flatMap((group) =>
    ofEvents(
      group.map(({ event }) => event),
      group.map(({ district }) => district),
    ),
  );
  const list: Decision[] =
    districts.length === 0
      ? []
      : [
          {
            ...asDecision(
              policy('number', LIST),
              districts.flatMap(({ record }) => record.source_ids),
            ),
            kind: enumLabel('district-events', 'kind', 'listed'),
            districts: [...districts],
          },
        ];
  const others = named.filter(({ number }) => number !== LIST);
  return [...list, ...others, ...arrangementOf(today)].sort(byDate);
}
