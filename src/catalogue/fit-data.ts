/** What the fit of models to a place is worked out from, in one language: questions, rules, models, districts. */
import { address } from '../language/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import { type Model, models } from '../model/models.ts';
import { fullName } from '../model/places.ts';
import { type PoorDistrict, poorDistricts } from '../model/poor-districts.ts';
import { similarDistricts } from '../model/similar-districts.ts';
import { table } from '../model/tables.ts';
import { subjectsOf } from './facets.ts';
import type { FitData, FitDistrict, FitModel, FitQuestion, FitRule } from './fit.ts';

/** The questions that a reader answers; the one about the place is asked as a district. */
export function fitQuestions(locale: Locale): FitQuestion[] {
  const in_ = (row: { title_vi: string; title_en: string }): string =>
    locale === 'vi' ? row.title_vi : row.title_en;
  const answers = Map.groupBy(
    table('fit-answers').toSorted((a, b) => a.order - b.order),
    ({ question_id }) => question_id,
  );
  return table('fit-questions')
    .filter(({ id }) => id !== 'place')
    .toSorted((a, b) => a.order - b.order)
    .map((question) => ({
      id: question.id,
      title: in_(question),
      help: (locale === 'vi' ? question.help_vi : question.help_en) ?? '',
      answers: (answers.get(question.id) ?? []).map((answer) => ({ id: answer.id, title: in_(answer) })),
    }));
}

/** The question about the place, which a reader answers by choosing a district. */
export function placeQuestion(locale: Locale): { title: string; help: string } {
  const row = table('fit-questions').find(({ id }) => id === 'place');
  if (!row) throw new Error('fit-questions holds no question about the place');
  return locale === 'vi'
    ? { title: row.title_vi, help: row.help_vi ?? '' }
    : { title: row.title_en, help: row.help_en ?? '' };
}

/** The rules in one language. */
export const fitRules = (locale: Locale): FitRule[] =>
  table('fit-rules').map(({ answer_id, subject, effect, reason_vi, reason_en }) => ({
    answer: answer_id,
    subject,
    effect,
    reason: locale === 'vi' ? reason_vi : reason_en,
  }));

function fitDistrict(district: PoorDistrict, locale: Locale): FitDistrict {
  return {
    slug: district.slug,
    code: district.code,
    name: district.name,
    province: district.oldProvince.code,
    now: words(locale).places.now(fullName(district.newProvince, locale)),
    border: table('district-features').some(
      ({ district_code, feature }) => district_code === district.code && feature === 'land-border',
    ),
    similar: similarDistricts(district).nearest.map(({ item }) => item.code),
  };
}

/** Models that the tool may recommend; lessons of failure are not recommended to anyone. */
const recommended = (): Model[] => models().filter(({ lesson }) => !lesson);

/** Models to which a rule's subject applies. */
export const modelsUnder = (subject: string): Model[] =>
  recommended().filter((model) => subjectsOf(model).includes(subject));

/** Models as the rules see them. */
const fitModels = (locale: Locale): FitModel[] =>
  recommended().map((model) => ({
    slug: model.slug,
    title: model.title[locale],
    lead: model.lead[locale],
    href: address('model', locale, model.slug),
    kit: address('kit', locale, model.slug),
    evidence: model.evidence,
    subjects: subjectsOf(model),
    districts: model.place.district_codes,
    province: model.place.province_code,
    // Only what a source calls a success speaks for a model.
    takenUp: model.replications
      .filter(({ outcome }) => outcome === 'success')
      .flatMap(({ district_codes }) => district_codes),
  }));

/** Everything the tool needs. */
export const fitData = (locale: Locale): FitData => ({
  questions: fitQuestions(locale),
  rules: fitRules(locale),
  models: fitModels(locale),
  districts: poorDistricts().map((district) => fitDistrict(district, locale)),
});
