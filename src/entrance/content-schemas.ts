/**
 * The one description of every editorial file under `content/`.
 * The check (`content.ts`), contentlayer's document types (`contentlayer.config.ts`)
 * and the TypeScript types of the pages all come from these schemas.
 */
import { z } from 'zod';
import { isPartialDate } from './cell.ts';

/** Reader-facing text in both languages. Vietnamese is the original. */
export const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case');
const year = z.int().min(1900).max(2026);
const REAL_DATE = 'một ngày có thật · a real date (YYYY[-MM[-DD]])';
const partialDate = z.string().refine(isPartialDate, REAL_DATE);
const sources = z.array(z.string()).min(1);

/** How a printed figure was qualified by its source; never rounded away. */
export const QUALIFIERS = ['exactly', 'over', 'nearly', 'about', 'up-to', 'at-least'] as const;

/** A unit: `vnd` is formatted (tỷ, triệu); anything else is words. */
const unit = z.union([z.literal('vnd'), z.literal('percent'), bilingual]);

/** A figure as its source printed it. `max` makes it a range. */
export const quantity = z.strictObject({
  value: z.number(),
  max: z.number().optional(),
  qualifier: z.enum(QUALIFIERS).default('exactly'),
  unit,
  per: bilingual.optional(),
});

/** A sentence with its sources; `inferred` = concluded by the editors, in no source. */
const statement = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1),
  inferred: z.boolean().default(false),
  sources: z.array(z.string()).default([]),
});

const statements = z.array(statement).default([]);

/** Households that left poverty or fell back, as a source counts them. */
const outcome = z
  .strictObject({ ...quantity.shape, year: year.nullable(), note: bilingual.optional(), sources })
  .nullable()
  .default(null);

export const MODEL_KINDS = [
  'livestock',
  'crops',
  'forestry',
  'aquaculture',
  'crafts',
  'tourism',
  'processing',
  'value-chain',
  'cooperative',
  'credit',
  'mutual-aid',
  'jobs-and-training',
  'housing',
  'infrastructure',
  'water',
] as const;
export const GROUPS = [
  'ministries',
  'committees',
  'front',
  'communities',
  'households',
  'enterprises',
] as const;
export const REGIONS = [
  'northern-mountains',
  'red-river-delta',
  'north-central',
  'south-central-coast',
  'central-highlands',
  'southeast',
  'mekong-delta',
] as const;

/** Languages a model's story may be written in; its facts always stand in both. */
const LANGUAGES = ['vi', 'en'] as const;

/** Years of a cost: one, a span, or the plain statement that the source gives none. */
const costYear = z.union([year, z.string().regex(/^\d{4}–\d{4}$/), z.literal('unstated')]);

/** A trait of the model, from `data/models/traits.csv`: what the catalogue filters and the fit rules read. */
const trait = z.strictObject({
  id: slug,
  inferred: z.boolean().default(false),
  sources: z.array(z.string()).default([]),
});

const place = z.strictObject({
  /** Wording of the sources, lowest unit first, on the map until 30/6/2025. */
  vi: z.string().min(1),
  en: z.string().min(1),
  province_code: z.string().regex(/^\d{2}$/),
  district_codes: z.array(z.string().regex(/^\d{3}$/)).default([]),
});

/** `content/models/<slug>/facts.yaml` */
export const modelFacts = z.strictObject({
  title: bilingual,
  /** What it is, in one sentence. */
  lead: bilingual,
  /** Languages its story is written in; the page in the other language says so. */
  languages: z.array(z.enum(LANGUAGES)).min(1).default(['vi', 'en']),
  kinds: z.array(z.enum(MODEL_KINDS)).min(1),
  group: z.enum(GROUPS),
  region: z.enum(REGIONS),
  /** True for a documented failure, kept so that others can avoid it. */
  lesson: z.boolean().default(false),
  place,
  run_by: bilingual,
  for_whom: statement.optional(),
  traits: z.array(trait).default([]),
  started: z.strictObject({
    year: year.nullable(),
    note: bilingual.optional(),
    sources: z.array(z.string()).default([]),
  }),
  households: z.strictObject({ ...quantity.shape, year: year.nullable(), sources }).nullable(),
  figures: z
    .array(
      z.strictObject({
        label: bilingual,
        quantity,
        year: year.nullable(),
        note: bilingual.optional(),
        sources,
      }),
    )
    .max(8),
  costs: z.array(
    z.strictObject({
      item: bilingual,
      quantity: quantity.nullable(),
      /** set-up = spent once; yearly = spent again and again. */
      timing: z.enum(['set-up', 'yearly', 'unstated']),
      paid_by: bilingual.nullable(),
      year: costYear,
      sources,
    }),
  ),
  /** What one household's start cost, money of all payers together; drives the cost band. */
  cost_per_household: z
    .strictObject({
      ...quantity.shape,
      unit: z.literal('vnd'),
      what: bilingual,
      year: costYear,
      sources,
    })
    .nullable()
    .default(null),
  incomes: z.array(
    z.strictObject({
      who: bilingual,
      before: bilingual.nullable(),
      after: bilingual.nullable(),
      period: z.string().nullable(),
      /** one household's income is not an average */
      covers: z.enum(['one-household', 'several-households', 'average', 'unstated']),
      sources,
    }),
  ),
  first_income: z
    .strictObject({
      ...bilingual.shape,
      /** Months from the start; drives the band in the catalogue. Null when the source gives no number. */
      months: z
        .strictObject({ min: z.int().min(0), max: z.int().min(0) })
        .nullable()
        .default(null),
      sources,
    })
    .nullable(),
  steps: z.array(z.strictObject({ ...statement.shape, time: bilingual.optional() })).min(1),
  /** What it takes, apart by kind; `conditions` holds what fits none of them. */
  needs: z
    .strictObject({
      land: statements,
      water: statements,
      climate: statements,
      labour: statements,
      skills: statements,
      inputs: statements,
    })
    .prefault({}),
  training: statements,
  /** Who buys, and by what agreement. */
  market: statements,
  left_poverty: outcome,
  fell_back: outcome,
  conditions: z.array(statement),
  not_suitable: z.array(statement),
  failures: z.array(
    z.strictObject({
      ...bilingual.shape,
      year: z.string().nullable(),
      /** true when it happened to the same kind of model in another place */
      elsewhere: z.boolean(),
      sources,
    }),
  ),
  results: z.array(z.strictObject({ ...bilingual.shape, year: z.string().nullable(), sources })),
  partners: z
    .array(
      z.strictObject({
        ...bilingual.shape,
        role: bilingual.optional(),
        sources: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** What to ask the originators, beyond the facts that are missing anyway. */
  questions: z.array(bilingual).default([]),
  /** Strength of evidence, 0…5; may not exceed what the sources support (`evidence.ts`). */
  evidence: z.int().min(0).max(5),
  /** When the editors last held the facts against their sources. */
  checked: partialDate,
  /** Disagreements between sources and weak points the reader should know. */
  cautions: z.array(statement).default([]),
  sources,
});

/** `content/stories/<slug>/facts.yaml` */
export const storyFacts = z.strictObject({
  title: bilingual,
  lead: bilingual,
  who: bilingual,
  place,
  period: z.string().regex(/^\d{4}(–\d{4})?$/),
  model: slug.nullable(),
  /** The one number that tells the story, set large. */
  number: z.strictObject({ quantity, label: bilingual, sources }),
  figures: z
    .array(z.strictObject({ label: bilingual, text: bilingual, year: year.nullable(), sources }))
    .max(3),
  sources,
});

/** Front matter of `vi.md` and `en.md` beside a `facts.yaml`, and of a page. */
export const prose = z.strictObject({ updated: partialDate });

/** `content/pages/<slug>/{vi,en}.md` */
export const pageProse = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).max(200),
  updated: partialDate,
});

/** `content/corrections/<date>-<slug>.yaml` */
export const correction = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isPartialDate, REAL_DATE),
  where: bilingual,
  was: bilingual,
  is: bilingual,
  why: bilingual,
  sources: z.array(z.string()).default([]),
});

const column = z.string().regex(/^[a-z][a-z0-9_]*$/);
const cellValue = z.union([z.string(), z.number(), z.boolean()]);

/**
 * `content/charts/<slug>.yaml`: which rows of which table are drawn, and how.
 * Texts may hold `{key}` placeholders, filled from the drawn figures (see `src/charts/words.ts`),
 * so that no figure is written twice.
 */
export const chartDefinition = z.strictObject({
  /** Position in the list of charts. */
  order: z.int(),
  kind: z.enum(['line', 'bar']),
  /** The page's heading: what the chart answers. */
  question: bilingual,
  /** The answer in one line: headline of the embed. */
  finding: bilingual,
  /** What is measured, in which unit, at which time. */
  subtitle: bilingual,
  table: z.string(),
  /** Keeps rows whose column holds one of these values. */
  where: z.record(column, z.array(cellValue).min(1)),
  /** Column of the category (bar) or the year (line). */
  x: column,
  /** Column of the value. */
  y: column,
  /** Column that tells the lines apart. */
  series: column.optional(),
  /** Words of the series, in drawing order; keys are the column's values. */
  series_labels: z.record(z.string(), bilingual).optional(),
  /** Keeps the newest row of each category, by this column, and prints it beside the value. */
  latest_by: column.optional(),
  /** Column whose words stand beside the category, when x alone does not name it. */
  label: column.optional(),
  sort: z.enum(['value-descending', 'value-ascending', 'table']).default('table'),
  limit: z.int().min(1).optional(),
  unit: z.enum(['percent', 'vnd', 'houses', 'households']),
  note: bilingual,
  updated: partialDate,
});

export type ChartDefinition = z.infer<typeof chartDefinition>;
export type Bilingual = z.infer<typeof bilingual>;
export type Quantity = z.infer<typeof quantity>;
export type ModelFacts = z.infer<typeof modelFacts>;
export type StoryFacts = z.infer<typeof storyFacts>;
export type PageProse = z.infer<typeof pageProse>;
export type Correction = z.infer<typeof correction>;
