/**
 * Layers of the map: each row of `data/map/layers.csv` tells which records of which table colour which
 * places. A new measure is a new row; nothing here knows a particular one.
 */
import type { MapLayers } from '@generated/records';
import type { Cell } from '../entrance/table-schema.ts';
import type { Bilingual } from '../language/locale.ts';
import { models } from './models.ts';
import { district, oldProvince, successorOf } from './places.ts';
import { CURRENT_STANDARD, poorDistricts } from './poor-districts.ts';
import { describedTable, groupBy, table } from './tables.ts';

export type Layer = MapLayers;
export type Areas = Layer['areas'];
type Row = Record<string, Cell>;

/** The end of a year, by one poverty standard. 2021 has two: the last review of the old one, the opening state of the new. */
export interface Moment {
  year: number;
  standard: string;
}

/** What is shown of a layer: its newest figures, one moment, or the change between two. */
export type MapTime =
  | { show: 'latest' }
  | { show: 'moment'; at: Moment }
  | { show: 'change'; from: Moment; to: Moment };

/** What one record says of one place. */
export interface LayerFigure {
  area: string;
  moment: Moment | undefined;
  /** Number in the layer's unit; nothing for a category. */
  value: number | undefined;
  category: string | undefined;
  yearInferred: boolean;
  sources: string[];
  note: Bilingual | undefined;
  /** Cells printed beside the figure, by column. */
  details: { column: string; value: string }[];
}

let all: Layer[] | undefined;

/** All layers, in their order. */
export function layers(): Layer[] {
  all ??= table('map-layers').toSorted((a, b) => a.order - b.order);
  return all;
}

/** A layer by its id. */
export function layer(id: string): Layer {
  const found = layers().find((candidate) => candidate.id === id);
  if (!found) throw new Error(`unknown layer ${id}`);
  return found;
}

/** The layer that the map opens with. */
export function firstLayer(): Layer {
  const [first] = layers();
  if (!first) throw new Error('no layers');
  return first;
}

/** Codes of the places that a layer colours, in the order of their tables. */
export function areasOf({ areas }: Layer): string[] {
  if (areas === 'districts') return poorDistricts().map(({ code }) => code);
  return table(areas).map(({ code }) => code);
}

/** Rows of a layer's table; the catalogue of models is content, and is read like a table. */
function rowsOf({ table: name }: Layer): Row[] {
  if (name !== 'models') return describedTable(name).rows.map(({ record }) => record);
  return models()
    .filter(({ lesson }) => !lesson)
    .map(({ place, sources }) => ({
      province_code: place.province_code,
      district_codes: place.district_codes,
      source_ids: sources,
    }));
}

/** Table that a column of places points to. */
function referenceOf({ table: name, area_column }: Layer): string {
  if (name === 'models') return area_column === 'district_codes' ? 'districts' : 'provinces-63';
  const { schema } = describedTable(name);
  const key = schema.foreignKeys?.find(({ fields }) => fields[0] === area_column);
  const item = schema.fields.find((field) => field.name === area_column)?.itemReference;
  const target = key?.reference.resource ?? item?.resource;
  if (!target) throw new Error(`${name}.${area_column} names no places`);
  return target;
}

/**
 * The place that a cell names, as one of the layer's places. What is counted by an old place is counted
 * in the new one too; a figure of an old province is never one of a new province.
 */
function areaOf(layer: Layer, reference: string, code: string): string | undefined {
  if (reference === 'areas') {
    const area = table('areas').find(({ id }) => id === code);
    return (layer.areas === 'provinces-63' ? area?.province_code : area?.new_province_code) ?? undefined;
  }
  const isDistrict = reference === 'districts' || reference === 'poor-districts';
  if (layer.areas === 'districts') return isDistrict ? code : undefined;
  const old = isDistrict ? district(code).province_code : oldProvince(code).code;
  if (layer.areas === 'provinces-63') return old;
  return layer.read === 'count' ? successorOf(old).code : undefined;
}

/** `column=value|value` → column and its allowed values. */
function conditionsOf({ where }: Layer): { column: string; values: string[] }[] {
  return where.map((condition) => {
    const [column = '', values = ''] = condition.split('=');
    return { column, values: values.split('|') };
  });
}

const text = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);

function figureOf(layer: Layer, row: Row, area: string): LayerFigure {
  const cell = layer.value_column ? row[layer.value_column] : undefined;
  const vi = text(row.note_vi);
  return {
    area,
    moment: layer.by_year ? { year: Number(row.year), standard: text(row.standard) ?? '' } : undefined,
    value: typeof cell === 'number' ? cell : undefined,
    category: layer.read === 'category' ? text(cell) : undefined,
    yearInferred: row.reading === 'year-inferred',
    sources: Array.isArray(row.source_ids) ? row.source_ids : [],
    note: vi === undefined ? undefined : { vi, en: text(row.note_en) ?? vi },
    details: layer.detail_columns.flatMap((column) => {
      const value = text(row[column]);
      return value === undefined ? [] : [{ column, value }];
    }),
  };
}

function read(layer: Layer): LayerFigure[] {
  const conditions = conditionsOf(layer);
  const reference = referenceOf(layer);
  const allowed = new Set(areasOf(layer));
  const within = ({ year }: Row) =>
    !layer.by_year || (Number(year) >= (layer.from_year ?? 0) && Number(year) <= (layer.to_year ?? 9999));
  return rowsOf(layer)
    .filter((row) => conditions.every(({ column, values }) => values.includes(String(row[column]))))
    .filter(within)
    .flatMap((row) => {
      const cell = row[layer.area_column];
      const codes = Array.isArray(cell) ? cell : typeof cell === 'string' ? [cell] : [];
      const areas = new Set(codes.flatMap((code) => areaOf(layer, reference, code) ?? []));
      return [...areas].filter((area) => allowed.has(area)).map((area) => figureOf(layer, row, area));
    });
}

const known = new Map<string, LayerFigure[]>();

/** Everything that a layer's table says, place by place. Read once: hundreds of pages ask for it. */
export function layerFigures(layer: Layer): LayerFigure[] {
  const found = known.get(layer.id) ?? read(layer);
  known.set(layer.id, found);
  return found;
}

export const sameMoment = (a: Moment, b: Moment): boolean => a.year === b.year && a.standard === b.standard;

/** Moments of the older standard first, then by year. */
const compareMoments = (a: Moment, b: Moment): number =>
  a.standard.localeCompare(b.standard) || a.year - b.year;

/** Moments for which a layer has at least one figure, oldest first. */
export function momentsOf(layer: Layer): Moment[] {
  const moments: Moment[] = [];
  for (const { moment } of layerFigures(layer))
    if (moment && !moments.some((seen) => sameMoment(seen, moment))) moments.push(moment);
  return moments.sort(compareMoments);
}

/**
 * Whether one figure may be subtracted from the other: only within one standard. The standard of
 * 2016–2020 and that of Decree 07/2021/NĐ-CP measure different things.
 */
export const comparable = (a: Moment, b: Moment): boolean => a.standard === b.standard;

/** Pairs of moments, the earlier first. */
export function pairsOf(layer: Layer): { from: Moment; to: Moment }[] {
  if (layer.change_breaks.length === 0) return [];
  const moments = momentsOf(layer);
  return moments.flatMap((from, index) => moments.slice(index + 1).map((to) => ({ from, to })));
}

/** Figures of each place at a moment; several when sources differ. */
export function figuresAt(layer: Layer, moment: Moment): Map<string, LayerFigure[]> {
  return groupBy(
    layerFigures(layer).filter((figure) => figure.moment && sameMoment(figure.moment, moment)),
    ({ area }) => area,
  );
}

/**
 * Newest figures of each place by the current standard, or all of its records in a layer without years.
 * Figures of the older standard never stand in for a missing one.
 */
export function latestFigures(layer: Layer): Map<string, LayerFigure[]> {
  const byArea = groupBy(
    layerFigures(layer).filter(({ moment }) => !moment || moment.standard === CURRENT_STANDARD),
    ({ area }) => area,
  );
  return new Map(
    [...byArea].map(([area, figures]) => {
      const newest = Math.max(...figures.map(({ moment }) => moment?.year ?? 0));
      return [area, figures.filter(({ moment }) => (moment?.year ?? 0) === newest)];
    }),
  );
}

/** Difference of two printed figures in percentage points, with no more decimals than they have. */
export function changeBetween(from: number, to: number): number {
  const decimals = Math.max(...[from, to].map((value) => (String(value).split('.')[1] ?? '').length));
  return Number((to - from).toFixed(decimals));
}
