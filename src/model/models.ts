/** Exemplary models: facts, prose, evidence, and where each was taken up. */
import type { Replications } from '@generated/records';
import type { ModelFacts, StoryFacts } from '../entrance/content-schemas.ts';
import { compareVietnamese } from '../language/locale.ts';
import { modelDocuments, storyDocuments, type Told, type Written } from './content.ts';
import { table } from './tables.ts';

/** Strength of evidence, 0…5 stitches; the rule stands in `entrance/evidence.ts` and on the methods page. */
export type EvidenceLevel = 0 | 1 | 2 | 3 | 4 | 5;

export type Model = Omit<Written<ModelFacts>, 'evidence'> & {
  evidence: EvidenceLevel;
  replications: Replications[];
};
export type Story = Told<StoryFacts>;

let all: Model[] | undefined;

/** Every published model, in Vietnamese alphabetical order. */
export function models(): Model[] {
  all ??= modelDocuments()
    .map((model) => ({
      ...model,
      evidence: model.evidence as EvidenceLevel,
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
