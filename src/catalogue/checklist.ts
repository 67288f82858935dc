/** What a meeting needs of a model on one printed page, in one language. Only what the model's page says. */
import { address } from '../language/addresses.ts';
import { formatDate } from '../language/format.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { Model } from '../model/models.ts';
import { formatQuantity } from './quantity.ts';
import { costWords, type Line, lines } from './statements.ts';
import { type Unknown, unknownsOf } from './unknowns.ts';

export interface ChecklistStep extends Line {
  time: string | null;
}

export interface Checklist {
  title: string;
  lead: string;
  place: string;
  evidence: string;
  /** What to make sure of before deciding. */
  needs: { label: string; lines: Line[] }[];
  steps: ChecklistStep[];
  /** Known costs in words, the cost of one household first; empty when nothing is known. */
  money: string[];
  notSuitable: Line[];
  failures: string[];
  questions: string[];
  source: string;
}

/** Facts whose gap is worth a question on a page with little room, the most telling first. */
const ASKED: readonly Unknown[] = [
  'cost',
  'market',
  'months',
  'failures',
  'left',
  'fellBack',
  'training',
  'yearly',
  'income',
];

/** Questions of this model, then those that fill its gaps. */
export function questionsFor(model: Model, locale: Locale): { own: string[]; gaps: string[] } {
  const ask = words(locale).modelPages.ask;
  const missing = new Set(unknownsOf(model));
  const gaps = [
    ...ASKED.filter((fact) => missing.has(fact)),
    ...[...missing].filter((fact) => !ASKED.includes(fact)),
  ];
  return { own: model.questions.map((question) => question[locale]), gaps: gaps.map((fact) => ask[fact]) };
}

/** Costs of a model in words: one household first, then set-up, then yearly, then the rest. */
function money(model: Model, locale: Locale): string[] {
  const t = words(locale);
  const household = model.cost_per_household;
  const order = { 'set-up': 0, yearly: 1, unstated: 2 };
  return [
    ...(household
      ? [
          `${t.modelPages.page.costHousehold}: ${formatQuantity(household, locale)}${household.year === 'unstated' ? '' : ` (${household.year})`} – ${household.what[locale]}`,
        ]
      : [t.modelPages.kit.noCost]),
    ...model.costs
      .filter(({ quantity }) => quantity !== null)
      .toSorted((a, b) => order[a.timing] - order[b.timing])
      .map(
        (cost) =>
          `${costWords(cost, locale, t.nothing['no-data'])}${cost.paid_by ? ` – ${cost.paid_by[locale]}` : ''}`,
      ),
  ];
}

/** The checklist of a model. `site` makes the address on paper whole. */
export function checklist(model: Model, locale: Locale, site: URL | undefined): Checklist {
  const t = words(locale);
  const m = t.modelPages;
  const { needs } = model;
  const { own, gaps } = questionsFor(model, locale);
  return {
    title: model.title[locale],
    lead: model.lead[locale],
    place: model.place[locale],
    evidence: `${m.page.evidenceStep(model.evidence)}: ${t.models.evidenceLevels[model.evidence]}`,
    needs: [
      { label: m.page.need.land, lines: lines(needs.land, locale) },
      { label: m.page.need.water, lines: lines(needs.water, locale) },
      { label: m.page.need.climate, lines: lines(needs.climate, locale) },
      { label: m.page.need.labour, lines: lines(needs.labour, locale) },
      { label: m.page.need.skills, lines: lines([...needs.skills, ...model.training], locale) },
      { label: m.page.need.inputs, lines: lines(needs.inputs, locale) },
      { label: m.compare.rows.market, lines: lines(model.market, locale) },
      { label: m.page.need.conditions, lines: lines(model.conditions, locale) },
    ].filter((need) => need.lines.length > 0),
    steps: model.steps.map((step) => ({
      text: step[locale],
      time: step.time?.[locale] ?? null,
      ...(step.inferred ? { inferred: true } : {}),
    })),
    money: money(model, locale),
    notSuitable: lines(model.not_suitable, locale),
    failures: model.failures.map(
      (failure) => `${failure.elsewhere ? `(${t.models.elsewhere}) ` : ''}${failure[locale]}`,
    ),
    questions: [...own, ...gaps],
    source: m.kit.source(
      new URL(address('model', locale, model.slug), site).href,
      formatDate(model.checked, locale),
    ),
  };
}

/** How tightly the page must be set so that everything stays on one sheet: 0 = roomy … 4 = small print. */
export function density(list: Checklist): 0 | 1 | 2 | 3 | 4 {
  const texts = [
    list.title,
    list.lead,
    ...list.needs.flatMap((need) => need.lines.map(({ text }) => text)),
    ...list.steps.map(({ text }) => text),
    ...list.money,
    ...list.notSuitable.map(({ text }) => text),
    ...list.failures,
    ...list.questions,
  ];
  // A text of its own line costs about half a line more than its letters.
  const load = texts.reduce((sum, text) => sum + text.length + 30, 0);
  // Limits found by measuring all printed sheets; a browser test holds every one to one page.
  return load < 2400 ? 0 : load < 2950 ? 1 : load < 3550 ? 2 : load < 4800 ? 3 : 4;
}
