/** What nobody has published about a model: shown as such, asked on the visit, and invited from readers. */
import type { Model } from '../model/models.ts';

export const UNKNOWNS = [
  'cost',
  'yearly',
  'months',
  'income',
  'households',
  'left',
  'fellBack',
  'market',
  'training',
  'failures',
  'notSuitable',
  'started',
] as const;
export type Unknown = (typeof UNKNOWNS)[number];

/** The unknown facts of a model, in the order of `UNKNOWNS`. */
export function unknownsOf(model: Model): Unknown[] {
  const missing: Record<Unknown, boolean> = {
    cost: model.cost_per_household === null,
    yearly: !model.costs.some(({ timing, quantity }) => timing === 'yearly' && quantity !== null),
    months: model.first_income === null,
    income: model.incomes.length === 0,
    households: model.households === null,
    left: model.left_poverty === null,
    fellBack: model.fell_back === null,
    market: model.market.length === 0,
    training: model.training.length === 0,
    failures: !model.failures.some(({ elsewhere }) => !elsewhere),
    notSuitable: model.not_suitable.length === 0,
    started: model.started.year === null,
  };
  return UNKNOWNS.filter((fact) => missing[fact]);
}
