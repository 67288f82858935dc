/** From a chart's definition and its table to the figures that are drawn. Knows no language and no pixels. */
import type { ChartDefinition } from '../entrance/content-schemas.ts';
import type { CheckedTable } from '../entrance/data-package.ts';
import type { Cell } from '../entrance/table-schema.ts';
import { formatDate } from '../language/format.ts';
import type { Bilingual } from '../language/locale.ts';
import { chartDefinitions } from '../model/content.ts';
import { describedTable } from '../model/tables.ts';

type Row = Record<string, Cell>;

/** One figure of a chart, with everything needed to name it and to find its source. */
export interface Point {
  /** Category or year. */
  x: string;
  label: Bilingual;
  /** Short remark beside the category, e.g. the year of a latest value. */
  sub: string | null;
  /** True when the figure is printed but its year had to be inferred. */
  yearInferred: boolean;
  /** Key of its series; the same for all points of a one-series chart. */
  series: string;
  value: number;
  /** How the source qualified it: over, nearly, about … */
  qualifier: string | null;
  sources: string[];
  note: Bilingual | null;
}

export interface ChartData {
  definition: ChartDefinition & { slug: string };
  series: { key: string; label: Bilingual }[];
  points: Point[];
}

const plain = (text: string): Bilingual => ({ vi: text, en: text });
const dateWords = (date: string): Bilingual => ({ vi: formatDate(date, 'vi'), en: formatDate(date, 'en') });

/** Words for a column's value: those of the table it refers to, of its enumeration, or itself. */
function wordsFor(table: CheckedTable, columnName: string, row: Row): Bilingual {
  const value = String(row[columnName] ?? '');
  const field = table.schema.fields.find((candidate) => candidate.name === columnName);
  const key = table.schema.foreignKeys?.find((candidate) => candidate.fields[0] === columnName);
  if (key) {
    const target = describedTable(key.reference.resource);
    const found = target.rows.find(({ record }) => record[key.reference.fields[0] ?? ''] === value)?.record;
    const vi = found?.short_name_vi ?? found?.name_vi;
    if (typeof vi === 'string') return { vi, en: typeof found?.name_en === 'string' ? found.name_en : vi };
  }
  if (field?.enumLabels?.[value]) return field.enumLabels[value];
  if (field?.partialDate) return dateWords(value);
  const vi = row[`${columnName}_vi`];
  const en = row[`${columnName}_en`];
  if (typeof vi === 'string') return { vi, en: typeof en === 'string' ? en : vi };
  return plain(value);
}

const keepsRow = (definition: ChartDefinition, row: Row): boolean =>
  Object.entries(definition.where).every(([name, values]) =>
    values.includes(row[name] as string | number | boolean),
  );

/** The newest row of each category. */
function newest(rows: readonly Row[], definition: ChartDefinition): Row[] {
  const column = definition.latest_by;
  if (!column) return [...rows];
  const byCategory = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row[definition.x]}·${definition.series ? row[definition.series] : ''}`;
    const kept = byCategory.get(key);
    if (!kept || String(row[column]) > String(kept[column])) byCategory.set(key, row);
  }
  return [...byCategory.values()];
}

function pointOf(table: CheckedTable, definition: ChartDefinition, row: Row): Point | undefined {
  const value = row[definition.y];
  if (typeof value !== 'number') return undefined;
  const noteVi = row.note_vi;
  const noteEn = row.note_en;
  return {
    x: String(row[definition.x]),
    label: wordsFor(table, definition.label ?? definition.x, row),
    sub: definition.latest_by ? String(row[definition.latest_by]) : null,
    yearInferred: row.reading === 'year-inferred',
    series: definition.series ? String(row[definition.series]) : '',
    value,
    qualifier: typeof row.qualifier === 'string' && row.qualifier !== 'exactly' ? row.qualifier : null,
    sources: Array.isArray(row.source_ids) ? row.source_ids : [],
    note:
      typeof noteVi === 'string' ? { vi: noteVi, en: typeof noteEn === 'string' ? noteEn : noteVi } : null,
  };
}

/** Figures of a chart, in drawing order. Values are in the definition's unit. */
export function chartData(definition: ChartDefinition & { slug: string }): ChartData {
  const table = describedTable(definition.table);
  const rows = newest(
    table.rows.map(({ record }) => record).filter((row) => keepsRow(definition, row)),
    definition,
  );
  let points = rows.flatMap((row) => pointOf(table, definition, row) ?? []);
  const listed = definition.where[definition.x];
  if (definition.sort === 'value-descending') points.sort((a, b) => b.value - a.value);
  else if (definition.sort === 'value-ascending') points.sort((a, b) => a.value - b.value);
  else if (listed) {
    const order = listed.map(String);
    points.sort((a, b) => order.indexOf(a.x) - order.indexOf(b.x));
  }
  if (definition.kind === 'line') points.sort((a, b) => Number(a.x) - Number(b.x));
  if (definition.limit) points = points.slice(0, definition.limit);
  const labels = definition.series_labels ?? {};
  const keys =
    Object.keys(labels).length > 0 ? Object.keys(labels) : [...new Set(points.map((p) => p.series))];
  return {
    definition,
    series: keys.map((key) => ({ key, label: labels[key] ?? plain(key) })),
    points,
  };
}

let all: ChartData[] | undefined;

/** All charts, in the order of their definitions. Read once: hundreds of pages ask for one of them. */
export function allCharts(): ChartData[] {
  all ??= chartDefinitions().map(chartData);
  return all;
}

/** One chart by its slug. */
export function chart(slug: string): ChartData {
  const found = allCharts().find(({ definition }) => definition.slug === slug);
  if (!found) throw new Error(`no chart ${slug}`);
  return found;
}
