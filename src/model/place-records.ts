/** Everything the tables hold of one place, in one list: for those who want a place, not a table. */
import type { Cell } from '../entrance/table-schema.ts';
import type { PoorDistrict } from './poor-districts.ts';
import type { ProvincePage } from './provinces.ts';
import { source } from './sources.ts';
import { describedTable, type TableName, table } from './tables.ts';

/** Columns of the list. A cell keeps the value and the code that its table has; words are in the dataset's page. */
export const PLACE_COLUMNS = [
  'table',
  'id',
  'place_code',
  'place',
  'year',
  'date',
  'what',
  'value',
  'unit',
  'standard',
  'kind',
  'reading',
  'decision_no',
  'text_vi',
  'text_en',
  'note_vi',
  'note_en',
  'source_ids',
  'source_urls',
] as const;

export type PlaceRecord = Record<(typeof PLACE_COLUMNS)[number], string>;

type Row = Record<string, Cell>;

/** Where the tables name the same thing differently. */
const SYNONYMS: Partial<Record<keyof PlaceRecord, readonly string[]>> = {
  id: ['id', 'district_code'],
  date: ['date_as_of', 'date'],
  what: ['measure', 'fact', 'feature', 'listed_by'],
  text_vi: ['summary_vi'],
  text_en: ['summary_en'],
};

const plain = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : Array.isArray(cell) ? cell.join(';') : String(cell);

function recordOf(name: TableName, row: Row, place: { code: string; name: string }): PlaceRecord {
  const cell = (column: keyof PlaceRecord): string =>
    (SYNONYMS[column] ?? [column]).map((candidate) => plain(row[candidate])).find((text) => text !== '') ??
    '';
  const sources = Array.isArray(row.source_ids) ? row.source_ids : [];
  const cells = Object.fromEntries(PLACE_COLUMNS.map((column) => [column, cell(column)])) as PlaceRecord;
  return {
    ...cells,
    table: name,
    place_code: place.code,
    place: place.name,
    source_urls: sources.map((id) => source(id).url).join(' '),
  };
}

/** Rows of a table that name a place in one of its columns. */
const rowsOf = (name: TableName, column: string, code: string, place: { code: string; name: string }) =>
  describedTable(name)
    .rows.filter(({ record }) => record[column] === code)
    .map(({ record }) => recordOf(name, record, place));

const DISTRICT_TABLES = [
  'poor-districts',
  'district-poverty',
  'district-events',
  'district-facts',
  'district-features',
] as const;

/** All rows about a poor district. */
export const districtRecords = ({ code, place }: PoorDistrict): PlaceRecord[] =>
  DISTRICT_TABLES.flatMap((name) => rowsOf(name, 'district_code', code, { code, name: place.name_vi }));

/** All rows about a province of either map, and about its poor districts. */
export function provinceRecords({ old, now, poorDistricts }: ProvincePage): PlaceRecord[] {
  const areas = table('areas');
  const figures = [
    { province: old, area: areas.find(({ province_code }) => old && province_code === old.code) },
    { province: now, area: areas.find(({ new_province_code }) => now && new_province_code === now.code) },
  ].flatMap(({ province, area }) =>
    province && area
      ? rowsOf('poverty', 'area_id', area.id, { code: province.code, name: area.name_vi })
      : [],
  );
  const changes = now
    ? rowsOf('place-changes', 'new_province_code', now.code, { code: now.code, name: now.full_name_vi })
    : [];
  return [...figures, ...changes, ...poorDistricts.flatMap(districtRecords)];
}
