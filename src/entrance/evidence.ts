/**
 * Strength of evidence of a model, 0…5, by a rule over its sources. Editors declare the level in
 * `facts.yaml`; they may stay below what the rule allows, never above.
 */

/** What the rule reads of a source. */
export interface Publication {
  publisher: string;
  kind: string;
  is_copy: boolean;
}

/**
 * The highest level these sources support.
 * 0 = only copies of other pages · 1 = one publisher · 2 = two · 3 = three or more independent
 * publishers · 4 = three or more, and a public body's own report among them ·
 * 5 = an evaluation by somebody who neither ran nor paid for the model.
 */
export function supportedEvidence(sources: readonly Publication[]): 0 | 1 | 2 | 3 | 4 | 5 {
  const originals = sources.filter((source) => !source.is_copy);
  if (originals.some((source) => source.kind === 'evaluation')) return 5;
  const publishers = new Set(originals.map((source) => source.publisher)).size;
  if (publishers < 3) return publishers as 0 | 1 | 2;
  return originals.some((source) => source.kind.startsWith('official')) ? 4 : 3;
}
