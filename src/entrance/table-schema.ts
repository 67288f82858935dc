/** Frictionless Table Schema v2, with the few properties of ours that the site needs. */
import { z } from 'zod';

const label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'year', 'list']),
  format: z.literal('uri').optional(),
  delimiter: z.literal(';').optional(),
  itemType: z.literal('string').optional(),
  title: z.string().min(1),
  titleEn: z.string().min(1),
  description: z.string().min(1),
  descriptionEn: z.string().min(1),
  /** Unit of the whole column, or the column that names it row by row. */
  unit: z.string().optional(),
  unitField: z.string().optional(),
  /** Applies 0..100 where another column of the row has this value. */
  percentWhen: z.strictObject({ field: z.string(), equals: z.string() }).optional(),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, within a range. */
  partialDate: z.strictObject({ minimum: z.string(), maximum: z.string() }).optional(),
  /** Items of a list column are keys of another table. */
  itemReference: z.strictObject({ resource: z.string(), field: z.string() }).optional(),
  /** Reader-facing words of an enumeration. */
  enumLabels: z.record(z.string(), label).optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      minLength: z.number().optional(),
      maxLength: z.number().optional(),
    })
    .optional(),
});

export const tableSchema = z.strictObject({
  $schema: z.string().optional(),
  primaryKey: z.array(z.string()).min(1),
  missingValues: z.array(z.string()).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).length(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).length(1) }),
      }),
    )
    .optional(),
  fields: z.array(field).min(1),
});

export type TableSchema = z.infer<typeof tableSchema>;
export type Field = TableSchema['fields'][number];

/** Value of a checked cell. `null` = the cell is empty. */
export type Cell = string | number | boolean | string[] | null;
