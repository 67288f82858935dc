/**
 * Ranks models for a place by public rules: `data/models/fit-rules.csv`. Runs in the browser, over what
 * `fit-data.ts` wrote at build time. No score: reasons for, minus twice the reasons against.
 */

export type Effect = 'for' | 'against' | 'blocks';

export interface FitRule {
  answer: string;
  /** `facet:value` of a model, or `place:…` for where it was done. */
  subject: string;
  effect: Effect;
  reason: string;
}

export interface FitModel {
  slug: string;
  title: string;
  lead: string;
  href: string;
  kit: string;
  evidence: number;
  subjects: readonly string[];
  /** Codes of the districts and of the old province where it is done. */
  districts: readonly string[];
  province: string;
  /** Codes of the districts that took it up later. */
  takenUp: readonly string[];
}

export interface FitDistrict {
  slug: string;
  code: string;
  name: string;
  province: string;
  /** Where it lies now, in words. */
  now: string;
  border: boolean;
  /** Codes of the districts found most alike. */
  similar: readonly string[];
}

export interface FitAnswer {
  id: string;
  title: string;
}
export interface FitQuestion {
  id: string;
  title: string;
  help: string;
  answers: readonly FitAnswer[];
}

export interface FitData {
  questions: readonly FitQuestion[];
  rules: readonly FitRule[];
  models: readonly FitModel[];
  districts: readonly FitDistrict[];
}

/** What a reader said: a district, and one answer for each question they cared to answer. */
export interface FitInput {
  district: string | null;
  answers: Readonly<Record<string, string>>;
}

export interface Ranked {
  model: FitModel;
  for: readonly string[];
  against: readonly string[];
  blocks: readonly string[];
  /** Questions that were answered but on which no rule speaks about this model. */
  open: readonly string[];
}

/** How the chosen district relates to where a model was done. */
function placeSubjects(model: FitModel, district: FitDistrict | undefined): string[] {
  if (!district) return [];
  if (model.districts.includes(district.code)) return ['place:same-district'];
  return [
    ...(model.takenUp.includes(district.code) ? ['place:taken-up'] : []),
    ...(model.province === district.province ? ['place:same-province'] : []),
    ...(model.districts.some((code) => district.similar.includes(code)) ? ['place:similar-district'] : []),
  ];
}

/** Answers that are in force: the reader's own, and those that the district gives. */
function answersInForce(input: FitInput, district: FitDistrict | undefined): Set<string> {
  return new Set([
    ...Object.values(input.answers),
    ...(district ? ['place-chosen'] : []),
    ...(district?.border ? ['place-border'] : []),
  ]);
}

/**
 * What settles an answer: a model that was done in such a place, or that needs no land, is not held back by
 * what else the same answer would say against it.
 */
const settles = ({ subject, effect }: FitRule): boolean =>
  effect === 'for' && (/^(terrain|climate):/.test(subject) || subject === 'land:needs-no-land');

/** One model held against the rules. The same reason is told once. */
export function judge(
  model: FitModel,
  input: FitInput,
  data: Pick<FitData, 'rules' | 'districts' | 'questions'>,
): Ranked {
  const district = data.districts.find(({ slug }) => slug === input.district);
  const inForce = answersInForce(input, district);
  const subjects = new Set([...model.subjects, ...placeSubjects(model, district)]);
  const speaking = data.rules.filter(({ answer, subject }) => inForce.has(answer) && subjects.has(subject));
  const settled = new Set(speaking.filter(settles).map(({ answer }) => answer));
  const spoken = speaking.filter(({ effect, answer }) => effect !== 'against' || !settled.has(answer));
  const reasons = (effect: Effect): string[] => [
    ...new Set(spoken.filter((rule) => rule.effect === effect).map(({ reason }) => reason)),
  ];
  const open = data.questions.filter(({ id }) => {
    const answer = input.answers[id];
    return answer !== undefined && !spoken.some((rule) => rule.answer === answer);
  });
  return {
    model,
    for: reasons('for'),
    against: reasons('against'),
    blocks: reasons('blocks'),
    open: open.map(({ title }) => title),
  };
}

/** An obstacle weighs as much as two conveniences: it has to be overcome, they only help. */
export const AGAINST_WEIGHT = 2;

/** Reasons for, minus the weighed reasons against; what is above zero is worth a look. */
export const balance = (entry: Ranked): number => entry.for.length - AGAINST_WEIGHT * entry.against.length;

const collator = new Intl.Collator('vi');
const unknowns = ({ subjects }: FitModel): number =>
  subjects.filter((subject) => subject.endsWith(':unknown')).length;

/**
 * All models in order: those that nothing rules out first, by their balance of reasons;
 * among equals by evidence, then by how little is unknown, then by name.
 */
export function ranked(input: FitInput, data: FitData): Ranked[] {
  return data.models
    .map((model) => judge(model, input, data))
    .sort(
      (a, b) =>
        Number(a.blocks.length > 0) - Number(b.blocks.length > 0) ||
        balance(b) - balance(a) ||
        b.model.evidence - a.model.evidence ||
        unknowns(a.model) - unknowns(b.model) ||
        collator.compare(a.model.title, b.model.title),
    );
}

/** Name of the district in the address. */
const DISTRICT_KEY = 'huyen';
/** Names of the questions in the address, by their ids in `fit-questions`. */
const QUESTION_KEYS: Readonly<Record<string, string>> = {
  land: 'dat',
  water: 'nuoc',
  market: 'cho',
  labour: 'suc',
  capital: 'von',
  partner: 'cung',
};
/** Name of a question in the address and in the form. */
export const questionKey = (question: string): string => QUESTION_KEYS[question] ?? question;

/** What an address says; unknown names and values are left out. */
export function readFit(query: string, data: Pick<FitData, 'questions' | 'districts'>): FitInput {
  const parameters = new URLSearchParams(query);
  const district = parameters.get(DISTRICT_KEY);
  const answers = data.questions.flatMap(({ id, answers: possible }) => {
    const given = parameters.get(questionKey(id));
    return possible.some((answer) => answer.id === `${id}-${given}`) ? [[id, `${id}-${given}`] as const] : [];
  });
  return {
    district: data.districts.some(({ slug }) => slug === district) ? district : null,
    answers: Object.fromEntries(answers),
  };
}

/** Query of what was said, empty when nothing was. */
export function writeFit({ district, answers }: FitInput): string {
  const parts = [
    ...(district ? [`${DISTRICT_KEY}=${district}`] : []),
    ...Object.entries(answers).map(
      ([question, answer]) => `${questionKey(question)}=${answer.slice(question.length + 1)}`,
    ),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether anything was said at all. */
export const isAnswered = ({ district, answers }: FitInput): boolean =>
  district !== null || Object.keys(answers).length > 0;
