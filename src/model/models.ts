/** Exemplary models: facts, prose, evidence, and where each was taken up. */
import type { Replications } from '@generated/records';
import type { ModelFacts, StoryFacts } from '../entrance/content-schemas.ts';
import { compareVietnamese } from '../language/locale.ts';
import { modelDocuments, storyDocuments, type Written } from './content.ts';
import { sourcesOf } from './sources.ts';
import { table } from './tables.ts';

/** Strength of evidence, 0…5 stitches; the rule is printed on the methods page. */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4 | 5;

export type Model = Written<ModelFacts> & { evidence: EvidenceLevel; replications: Replications[] };
export type Story = Written<StoryFacts>;

/**
 * 1 = one publisher; 2 = two; 3 = three or more independent publishers;
 * 4 = three or more, and a public body's own report among them. 5 is kept for an independent
 * evaluation; none has been found so far. Pages that copy another page do not count.
 */
export function evidenceLevel(sourceIds: readonly string[]): EvidenceLevel {
  const originals = sourcesOf(sourceIds).filter((source) => !source.is_copy);
  const publishers = new Set(originals.map((source) => source.publisher));
  if (publishers.size >= 3) return originals.some((source) => source.kind.startsWith('official')) ? 4 : 3;
  return publishers.size as EvidenceLevel;
}

let all: Model[] | undefined;

/** Every published model, in Vietnamese alphabetical order. */
export function models(): Model[] {
  all ??= modelDocuments()
    .map((model) => ({
      ...model,
      evidence: evidenceLevel(model.sources),
      replications: table('replications').filter((replication) => replication.model_slug === model.slug),
    }))
    .sort((a, b) => compareVietnamese(a.title.vi, b.title.vi));
  return all;
}

/** A model by its slug, if it is published. */
export const findModel = (slug: string | null | undefined): Model | undefined =>
  models().find((model) => model.slug === slug);

/** Every published story, in Vietnamese alphabetical order. */
export const stories = (): Story[] =>
  storyDocuments().toSorted((a, b) => compareVietnamese(a.title.vi, b.title.vi));

/** Stories told about a model. */
export const storiesOf = (slug: string): Story[] => stories().filter((story) => story.model === slug);
