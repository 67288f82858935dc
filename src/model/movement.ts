/** The plan of the movement (Decision 666/QĐ-TTg), what was published about each task, and what happened when. */
import type { Events, PlanEvidence, PlanItems, PressColumns } from '@generated/records';
import { compareVietnamese } from '../language/locale.ts';
import { groupBy, table } from './tables.ts';

export type Evidence = PlanEvidence;
export type MovementEvent = Events;

/** One thing the plan asks for, with what was published about it, newest first. */
export interface PlanItem {
  record: PlanItems;
  evidence: Evidence[];
}

/** The five groups, in the order of the plan. */
export const PLAN_GROUPS = ['ministries', 'committees', 'front', 'communities', 'households'] as const;

/** Newest first; what has no date comes last, because it cannot be placed. */
const newestFirst = (a: { date: string | null }, b: { date: string | null }): number =>
  (b.date ?? '').localeCompare(a.date ?? '');

let items: PlanItem[] | undefined;

/** Everything the plan asks for. One published action may stand for several tasks. */
export function planItems(): PlanItem[] {
  if (items) return items;
  const evidence = new Map<string, Evidence[]>();
  for (const row of table('plan-evidence').toSorted(newestFirst)) {
    for (const id of row.plan_item_ids) evidence.set(id, [...(evidence.get(id) ?? []), row]);
  }
  items = table('plan-items')
    .toSorted((a, b) => a.order - b.order)
    .map((record) => ({ record, evidence: evidence.get(record.id) ?? [] }));
  return items;
}

/** Items of one part of the plan. */
export const itemsOfPart = (part: PlanItems['part']): PlanItem[] =>
  planItems().filter((item) => item.record.part === part);

/** What one of the five groups is asked to do. */
export const itemsOfGroup = (group: (typeof PLAN_GROUPS)[number]): PlanItem[] =>
  itemsOfPart('group').filter((item) => item.record.group === group);

/** Events of one year: those of the whole country, and those of single provinces. */
export interface YearOfEvents {
  year: string;
  national: MovementEvent[];
  local: MovementEvent[];
}

/** Events by year, oldest first, so that they read as a story. */
export function eventsByYear(): YearOfEvents[] {
  const events = table('events').toSorted((a, b) => a.date.localeCompare(b.date));
  const isLocal = (event: MovementEvent) =>
    event.province_code !== null || event.successor_province_code !== null;
  return [...groupBy(events, (event) => event.date.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    national: ofYear.filter((event) => !isLocal(event)),
    local: ofYear.filter(isLocal),
  }));
}

/** Columns, programmes and series of the press about the movement. */
export const pressColumns = (): PressColumns[] =>
  table('press-columns').toSorted((a, b) => compareVietnamese(a.outlet, b.outlet));
