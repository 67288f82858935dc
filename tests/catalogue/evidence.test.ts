/** The five steps of evidence follow from the sources, and no model claims more than they support. */
import { expect, test } from 'vitest';
import { type Publication, supportedEvidence } from '../../src/entrance/evidence.ts';
import { models } from '../../src/model/models.ts';
import { sourcesOf } from '../../src/model/sources.ts';

const press = (publisher: string, is_copy = false): Publication => ({ publisher, kind: 'press', is_copy });
const official: Publication = { publisher: 'Ministry of Moonlight', kind: 'official-report', is_copy: false };
const evaluation: Publication = { publisher: 'University of Nowhere', kind: 'evaluation', is_copy: false };

test.each([
  ['nothing', [], 0],
  ['only a copy', [press('Owl Post', true)], 0],
  ['one report', [press('Owl Post')], 1],
  ['one publisher twice', [press('Owl Post'), press('Owl Post')], 1],
  ['two publishers', [press('Owl Post'), press('Moon Daily')], 2],
  ['a public body and a paper', [press('Owl Post'), official], 2],
  ['three papers', [press('Owl Post'), press('Moon Daily'), press('Star')], 3],
  ['two papers and a public body', [press('Owl Post'), press('Moon Daily'), official], 4],
  ['an independent evaluation', [press('Owl Post'), evaluation], 5],
  ['a copy of an evaluation', [press('Owl Post'), { ...evaluation, is_copy: true }], 1],
] as const)('%s', (_, sources, level) => {
  expect(supportedEvidence(sources)).toBe(level);
});

test('no model declares more than its sources support', () => {
  for (const model of models()) {
    expect(model.evidence, model.slug).toBeLessThanOrEqual(supportedEvidence(sourcesOf(model.sources)));
  }
});
