/** What can be downloaded: every resource of the data package, with its files, its rows and its origins. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedTable, Resource } from '../entrance/data-package.ts';
import type { Field } from '../entrance/table-schema.ts';
import { dataFile } from '../language/addresses.ts';
import { formatNumber } from '../language/format.ts';
import type { Bilingual, Locale } from '../language/locale.ts';
import { checkedData } from './tables.ts';

export type FileFormat = Resource['format'] | 'json';

export interface DatasetFile {
  format: FileFormat;
  /** Address on the site. */
  address: string;
}

export interface Dataset {
  /** Name of the resource; also its slug and the name of its files. */
  name: string;
  resource: Resource;
  /** Nothing for geometry. */
  table: CheckedTable | undefined;
  files: DatasetFile[];
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Title of a described thing in a language. */
export const titleOf = (thing: { title: string; titleEn: string }, locale: Locale): string =>
  both(thing.title, thing.titleEn)[locale];

/** Description of a described thing in a language. */
export const descriptionOf = (
  thing: { description: string; descriptionEn: string },
  locale: Locale,
): string => both(thing.description, thing.descriptionEn)[locale];

/** The beginning of a description, for lists. */
export const firstSentences = (text: string, count: number): string =>
  text
    .split(/(?<=[.!?])\s+/)
    .slice(0, count)
    .join(' ');

const datasetOf = (resource: Resource): Dataset => {
  const formats: FileFormat[] = resource.format === 'csv' ? ['csv', 'json'] : [resource.format];
  return {
    name: resource.name,
    resource,
    table: checkedData().tables.get(resource.name),
    files: formats.map((format) => ({ format, address: dataFile(`${resource.name}.${format}`) })),
  };
};

let all: Dataset[] | undefined;

/** Every dataset, in the order of the data package. */
export function datasets(): Dataset[] {
  all ??= checkedData().description.resources.map(datasetOf);
  return all;
}

/** Folders of `data/`: what a dataset is about. */
export const GROUPS = [
  'poverty-districts',
  'poverty-national',
  'models',
  'honours',
  'movement',
  'map',
  'places',
  'sources',
] as const;

export type Group = (typeof GROUPS)[number];

/** Datasets by subject. */
export function datasetGroups(): { group: Group; datasets: Dataset[] }[] {
  const folderOf = ({ resource }: Dataset) => resource.path.split('/')[0] ?? '';
  const grouped = GROUPS.map((group) => ({
    group,
    datasets: datasets().filter((dataset) => folderOf(dataset) === group),
  }));
  const forgotten = datasets().find((dataset) => !GROUPS.some((group) => group === folderOf(dataset)));
  if (forgotten) throw new Error(`no group for ${forgotten.resource.path}`);
  return grouped;
}

/** Licences of the package. */
export const licences = (): { title: string; path: string }[] => checkedData().description.licenses;

/** Datasets that are served in a format. */
export const datasetsIn = (format: FileFormat): Dataset[] =>
  datasets().filter((dataset) => dataset.files.some((file) => file.format === format));

/** A dataset by its name. */
export function dataset(name: string): Dataset {
  const found = datasets().find((candidate) => candidate.name === name);
  if (!found) throw new Error(`unknown dataset ${name}`);
  return found;
}

/** The published file, byte for byte. */
export const publishedBytes = ({ resource }: Dataset): Buffer =>
  readFileSync(join(process.cwd(), 'data', resource.path));

/** The rows as JSON: numbers are numbers, lists are arrays, an empty cell is `null`. One row a line. */
export function rowsAsJson({ table }: Dataset): string {
  const rows = table?.rows.map(({ record }) => JSON.stringify(record)) ?? [];
  return `[\n${rows.join(',\n')}\n]\n`;
}

/**
 * The data package as it is published: schemas stand inside it, paths lead to the files beside it,
 * and size and checksum tell whether a copy is whole.
 */
export function publishedPackage(homepage: string): object {
  const { resources, ...description } = checkedData().description;
  return {
    ...description,
    homepage,
    resources: resources.map(({ schema: _, path: __, ...resource }) => {
      const own = dataset(resource.name);
      const bytes = publishedBytes(own);
      return {
        ...resource,
        ...(own.table ? { type: 'table' } : {}),
        path: `${resource.name}.${resource.format}`,
        bytes: bytes.byteLength,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        ...(own.table ? { schema: own.table.schema } : {}),
      };
    }),
  };
}

/** Size of a file as people say it. */
export function fileSize(own: Dataset, format: FileFormat, locale: Locale): string {
  const bytes = format === 'json' ? Buffer.byteLength(rowsAsJson(own)) : publishedBytes(own).byteLength;
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), locale)} KB`;
}

/** A column as a reader meets it. */
export interface ColumnView {
  name: string;
  title: string;
  meaning: string;
  type: Field['type'];
  required: boolean;
  /** Words for the unit, or the column that holds it. */
  unit: string | null;
  /** Allowed values with their words. */
  values: { value: string; words: string | null }[];
  /** Dataset whose keys the column holds. */
  refersTo: string | null;
}

/** The columns of a table in a language. */
export function columnsOf(table: CheckedTable, locale: Locale): ColumnView[] {
  return table.schema.fields.map((field) => ({
    name: field.name,
    title: titleOf(field, locale),
    meaning: descriptionOf(field, locale),
    type: field.type,
    required: field.constraints?.required ?? false,
    unit: field.unit ?? field.unitField ?? null,
    values: (field.constraints?.enum ?? []).map((value) => ({
      value,
      words: field.enumLabels?.[value]?.[locale] ?? null,
    })),
    refersTo:
      field.itemReference?.resource ??
      table.schema.foreignKeys?.find((key) => key.fields[0] === field.name)?.reference.resource ??
      null,
  }));
}
