/** What an official relies on who asks whether a model fits: every reason is a public rule over a published fact. */
import { describe, expect, test } from 'vitest';
import { facetsOf, knownSubjects, subjectsOf } from '../../src/catalogue/facets.ts';
import {
  balance,
  type FitData,
  type FitModel,
  judge,
  ranked,
  readFit,
  writeFit,
} from '../../src/catalogue/fit.ts';
import { fitData } from '../../src/catalogue/fit-data.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { models } from '../../src/model/models.ts';

const model = (slug: string, subjects: string[], more: Partial<FitModel> = {}): FitModel => ({
  slug,
  title: slug,
  lead: '',
  href: '',
  kit: '',
  evidence: 1,
  subjects,
  districts: [],
  province: '99',
  takenUp: [],
  ...more,
});

const INVENTED: FitData = {
  questions: [
    { id: 'land', title: 'Land?', help: '', answers: [{ id: 'land-moon', title: 'Moon dust' }] },
    { id: 'water', title: 'Water?', help: '', answers: [{ id: 'water-none', title: 'None' }] },
  ],
  rules: [
    { answer: 'land-moon', subject: 'terrain:crater', effect: 'for', reason: 'Done in craters.' },
    { answer: 'land-moon', subject: 'land:flat', effect: 'for', reason: 'Flat enough.' },
    { answer: 'land-moon', subject: 'land:needs-soil', effect: 'against', reason: 'Needs soil.' },
    { answer: 'water-none', subject: 'water:sea', effect: 'blocks', reason: 'Needs a sea.' },
    { answer: 'place-chosen', subject: 'place:same-district', effect: 'for', reason: 'Done right here.' },
    { answer: 'place-chosen', subject: 'place:similar-district', effect: 'for', reason: 'Done in the like.' },
    { answer: 'place-border', subject: 'terrain:border', effect: 'for', reason: 'Done on a border.' },
  ],
  models: [
    model('fish', ['water:sea', 'terrain:crater', 'terrain:border']),
    model('moss', ['terrain:crater']),
    model('corn', ['land:needs-soil', 'land:flat']),
    model('song', [], { evidence: 5 }),
    model('near', [], { districts: ['902'], evidence: 1 }),
  ],
  districts: [
    { slug: 'here', code: '901', name: 'Here', province: '98', now: '', border: true, similar: ['902'] },
    { slug: 'there', code: '902', name: 'There', province: '98', now: '', border: false, similar: [] },
  ],
};

const order = (query: string): string[] =>
  ranked(readFit(query, INVENTED), INVENTED).map(({ model: { slug } }) => slug);

describe('ranking', () => {
  test('puts reasons first, obstacles after, and what is ruled out last', () => {
    expect(order('?dat=moon&nuoc=none')).toEqual(['moss', 'song', 'near', 'corn', 'fish']);
  });

  test('lets an obstacle weigh more than one reason', () => {
    const corn = judge(INVENTED.models[2] as FitModel, readFit('?dat=moon', INVENTED), INVENTED);
    expect(corn.for).toEqual(['Flat enough.']);
    expect(corn.against).toEqual(['Needs soil.']);
    expect(balance(corn)).toBeLessThan(0);
  });

  test('holds nothing against a model that was done in just such a place', () => {
    const proven = judge(
      model('rice', ['land:needs-soil', 'terrain:crater']),
      readFit('?dat=moon', INVENTED),
      INVENTED,
    );
    expect(proven.for).toEqual(['Done in craters.']);
    expect(proven.against).toEqual([]);
  });

  test('tells which answered questions no rule could judge', () => {
    const song = judge(INVENTED.models[3] as FitModel, readFit('?dat=moon&nuoc=none', INVENTED), INVENTED);
    expect(song.open).toEqual(['Land?', 'Water?']);
  });

  test('knows the chosen district, those alike, and its border', () => {
    const near = INVENTED.models[4] as FitModel;
    expect(judge(near, readFit('?huyen=here', INVENTED), INVENTED).for).toEqual(['Done in the like.']);
    expect(judge(near, readFit('?huyen=there', INVENTED), INVENTED).for).toEqual(['Done right here.']);
    const fish = INVENTED.models[0] as FitModel;
    expect(judge(fish, readFit('?huyen=here', INVENTED), INVENTED).for).toEqual(['Done on a border.']);
    expect(judge(fish, readFit('?huyen=there', INVENTED), INVENTED).for).toEqual([]);
  });

  test('says nothing when nothing was answered', () => {
    for (const entry of ranked(readFit('', INVENTED), INVENTED)) {
      expect([...entry.for, ...entry.against, ...entry.blocks, ...entry.open]).toEqual([]);
    }
  });
});

describe.each(LOCALES)('the published rules (%s)', (locale) => {
  const data = fitData(locale);

  test('ask at most six questions, and every answer has a rule', () => {
    expect(data.questions.length).toBeLessThanOrEqual(6);
    for (const answer of data.questions.flatMap(({ answers }) => answers)) {
      expect(
        data.rules.some((rule) => rule.answer === answer.id),
        answer.id,
      ).toBe(true);
    }
  });

  test('speak of values that the catalogue knows', () => {
    const known = knownSubjects();
    const facets = data.rules.filter(({ subject }) => !subject.startsWith('place:'));
    expect(facets.length).toBeGreaterThan(80);
    expect(facets.filter(({ subject }) => !known.has(subject))).toEqual([]);
  });

  test('leave no answer without models it speaks for', () => {
    for (const answer of data.questions.flatMap(({ answers }) => answers)) {
      const own = data.rules.filter((rule) => rule.answer === answer.id);
      const met = data.models.filter(({ subjects }) => own.some((rule) => subjects.includes(rule.subject)));
      expect(met.length, answer.id).toBeGreaterThan(0);
    }
  });

  test('find at least three models for a dry, stony highland with 15 million đồng a household', () => {
    const input = readFit('?huyen=meo-vac&dat=stony&nuoc=short&von=15', data);
    expect(input).toEqual({
      district: 'meo-vac',
      answers: { land: 'land-stony', water: 'water-short', capital: 'capital-15' },
    });
    const best = ranked(input, data).slice(0, 3);
    for (const entry of best) {
      expect(balance(entry)).toBeGreaterThan(2);
      expect(entry.blocks).toEqual([]);
    }
  });

  test('recommend no documented failure', () => {
    const lessons = models()
      .filter(({ lesson }) => lesson)
      .map(({ slug }) => slug);
    expect(lessons.length).toBeGreaterThan(0);
    expect(data.models.filter(({ slug }) => lessons.includes(slug))).toEqual([]);
  });

  test('an address comes back as it went', () => {
    for (const query of [
      '',
      '?huyen=meo-vac',
      '?huyen=ky-son&dat=steep&nuoc=enough&cho=far&suc=spare&von=5&cung=union',
    ]) {
      expect(writeFit(readFit(query, data))).toBe(query);
    }
    expect(writeFit(readFit('?huyen=atlantis&dat=gold&von=15', data))).toBe('?von=15');
  });
});

test('every trait in the vocabulary that rules read is one that a model can have', () => {
  const titles = facetsOf(models(), 'vi').flatMap(({ values }) => values);
  expect(titles.every(({ title }) => title.length > 0)).toBe(true);
  for (const own of models()) expect(new Set(subjectsOf(own)).size).toBe(subjectsOf(own).length);
});
