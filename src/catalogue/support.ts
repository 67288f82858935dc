/** Legal texts, programmes and papers that fit a model, by the published traits they are meant for. */
import type { ModelDocuments, ModelSupport, Policies } from '@generated/records';
import type { Model } from '../model/models.ts';
import { table } from '../model/tables.ts';
import { subjectsOf } from './facets.ts';

export interface Support {
  row: ModelSupport;
  policy: Policies;
}

/** A row without subjects is meant for every model. */
const meets = (own: ReadonlySet<string>, subjects: readonly string[]): boolean =>
  subjects.length === 0 || subjects.some((subject) => own.has(subject));

/** What a commune could rely on for this model, in the order of the table. */
export function supportFor(model: Model): Support[] {
  const own = new Set(subjectsOf(model));
  const policies = new Map(table('policies').map((policy) => [policy.id, policy]));
  return table('model-support')
    .filter(({ subjects }) => meets(own, subjects))
    .toSorted((a, b) => a.order - b.order)
    .flatMap((row) => {
      const policy = policies.get(row.policy_id);
      return policy ? [{ row, policy }] : [];
    });
}

/** Papers to have ready before asking for support. */
export function documentsFor(model: Model): ModelDocuments[] {
  const own = new Set(subjectsOf(model));
  return table('model-documents')
    .filter(({ subjects }) => meets(own, subjects))
    .toSorted((a, b) => a.order - b.order);
}
