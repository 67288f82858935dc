/** Reads `data/datapackage.json`, its table schemas and tables, and checks keys across tables. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FaultList } from './faults.ts';
import { checkGeometryFile } from './geometry-file.ts';
import { readJsonFile } from './json-file.ts';
import { checkRelations } from './relations.ts';
import { type CheckedRow, readTableFile } from './table-file.ts';
import { type TableSchema, tableSchema } from './table-schema.ts';

const text = z.string().min(1);
const described = { title: text, titleEn: text, description: text, descriptionEn: text };
const credit = z.strictObject({ title: text, path: z.url() });

const licence = z.strictObject({ name: text, title: text, path: z.url() });

const resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  path: text,
  format: z.enum(['csv', 'geojson', 'topojson']),
  mediatype: text,
  encoding: z.literal('utf-8'),
  ...described,
  /** Table schema beside the table; absent for geometry. */
  schema: text.optional(),
  /** Table and column whose codes the shapes carry, every one once. */
  codes: z.strictObject({ resource: text, field: text }).optional(),
  sources: z.array(credit).optional(),
  /** Where the package's own licence does not hold, e.g. boundaries of other people. */
  licenses: z.array(licence).min(1).optional(),
});

export const dataPackage = z.strictObject({
  $schema: text,
  name: text,
  id: text,
  version: text,
  created: text,
  ...described,
  licenses: z.array(licence).min(1),
  contributors: z.array(z.strictObject({ title: text, roles: z.array(text), path: z.url().optional() })),
  resources: z.array(resource).min(1),
});

export type DataPackage = z.infer<typeof dataPackage>;
export type Resource = DataPackage['resources'][number];

/** One table: its description, its schema and its checked rows. */
export interface CheckedTable {
  name: string;
  file: string;
  resource: Resource;
  schema: TableSchema;
  rows: CheckedRow[];
  /** False when the file could not be read at all: nothing can be said about its keys. */
  readable: boolean;
}

export interface CheckedData {
  description: DataPackage;
  tables: Map<string, CheckedTable>;
}

/** Every file below a folder, relative to the root, sorted. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Reads and checks everything under `data/`. Returns nothing when the package itself is unreadable. */
export function readData(root: string, faults: FaultList): CheckedData | undefined {
  const description = readJsonFile(root, 'data/datapackage.json', dataPackage, faults);
  if (!description) return undefined;
  const tables = new Map<string, CheckedTable>();
  const known = new Set(['data/datapackage.json', 'data/README.md']);
  for (const entry of description.resources) {
    const file = `data/${entry.path}`;
    known.add(file);
    if (!entry.schema) continue;
    const schemaFile = `data/${entry.schema}`;
    known.add(schemaFile);
    const schema = readJsonFile(root, schemaFile, tableSchema, faults);
    if (!schema) continue;
    const rows = readTableFile(root, file, schema, faults);
    tables.set(entry.name, {
      name: entry.name,
      file,
      resource: entry,
      schema,
      rows: rows ?? [],
      readable: rows !== undefined,
    });
  }
  for (const entry of description.resources)
    if (!entry.schema) checkGeometryFile(root, entry, tables, faults);
  for (const file of filesBelow(root, 'data')) {
    if (known.has(file)) continue;
    faults.add({
      file,
      field: '(file)',
      found: file,
      expected: {
        vi: 'tệp có tên trong data/datapackage.json',
        en: 'a file that data/datapackage.json names',
      },
    });
  }
  checkRelations(tables, faults);
  return { description, tables };
}
