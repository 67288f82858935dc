/** What a reader of the catalogue relies on: a number beside a filter is the number of models it shows. */
import { describe, expect, test } from 'vitest';
import { FACETS, type FacetId } from '../../src/catalogue/facet-keys.ts';
import { facetsOf, subjectsOf } from '../../src/catalogue/facets.ts';
import {
  type CatalogueState,
  countValues,
  type Entry,
  FRESH,
  isShown,
  readCatalogue,
  SORTS,
  sorted,
  toggled,
  writeCatalogue,
} from '../../src/components/catalogue-state.ts';
import { foldDiacritics } from '../../src/language/fold.ts';
import { models } from '../../src/model/models.ts';

const ENTRIES: Entry[] = models().map((model) => ({
  slug: model.slug,
  subjects: new Set(subjectsOf(model)),
  title: model.title.vi,
  text: `${model.title.vi} ${model.lead.vi} ${model.place.vi}`,
  started: model.started.year,
  evidence: model.evidence,
}));
const facets = facetsOf(models(), 'vi');
const known = new Set(facets.flatMap(({ id, values }) => values.map((value) => `${id}:${value.id}`)));
const shownBy = (state: CatalogueState): Entry[] => ENTRIES.filter((entry) => isShown(entry, state));
const choosing = (...subjects: string[]): CatalogueState =>
  subjects.reduce((state, subject) => {
    const [facet = '', value = ''] = subject.split(':');
    return toggled(state, facet as FacetId, value);
  }, FRESH);

describe('counts', () => {
  const fresh = countValues(ENTRIES, FRESH);

  test.each(FACETS)('of %s are what choosing the value shows', (facet) => {
    const values = facets.find(({ id }) => id === facet)?.values ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const { id } of values) {
      const shown = shownBy(choosing(`${facet}:${id}`)).length;
      expect(shown, `${facet}:${id}`).toBe(fresh.get(`${facet}:${id}`));
      expect(shown).toBeGreaterThan(0);
    }
  });

  test('of every pair of facets are what choosing both shows', () => {
    const wrong: string[] = [];
    let pairs = 0;
    for (const subject of known) {
      const state = choosing(subject);
      const counts = countValues(ENTRIES, state);
      for (const other of known) {
        const [facet] = subject.split(':');
        if (other.startsWith(`${facet}:`)) continue;
        pairs += 1;
        const shown = shownBy(choosing(subject, other)).length;
        if (shown !== (counts.get(other) ?? 0)) wrong.push(`${subject} + ${other}`);
      }
    }
    expect(pairs).toBeGreaterThan(5000);
    expect(wrong).toEqual([]);
  });

  test('of a facet do not shrink when a value of the same facet is chosen: they are alternatives', () => {
    const counts = countValues(ENTRIES, choosing('region:mekong-delta'));
    expect(counts.get('region:northern-mountains')).toBe(fresh.get('region:northern-mountains'));
  });

  test('include every model under each facet, as unknown where it says nothing', () => {
    for (const entry of ENTRIES) {
      for (const facet of FACETS) {
        expect(
          [...entry.subjects].some((subject) => subject.startsWith(`${facet}:`)),
          `${entry.slug} ${facet}`,
        ).toBe(true);
      }
    }
  });
});

describe('the address', () => {
  const states: CatalogueState[] = [
    FRESH,
    { ...choosing('kind:crops', 'kind:livestock', 'cost:5-15'), query: 'bò dê', sort: 'fit' },
    { ...choosing('terrain:stony-highland', 'climate:dry', 'evidence:3'), view: 'map', sort: 'newest' },
    { ...FRESH, picked: ['lanh-lung-tam', 'da-bac-cbt'], query: 'đường & chợ' },
    ...SORTS.map((sort) => ({ ...FRESH, sort })),
  ];

  test.each(states.map((state) => [writeCatalogue(state), state] as const))(
    '%s comes back as it went',
    (query, state) => {
      expect(readCatalogue(query, known)).toEqual(state);
      expect(writeCatalogue(readCatalogue(query, known))).toBe(query);
    },
  );

  test('is the same whatever the order of choosing', () => {
    expect(writeCatalogue(choosing('kind:crops', 'region:mekong-delta', 'kind:livestock'))).toBe(
      writeCatalogue(choosing('kind:livestock', 'kind:crops', 'region:mekong-delta')),
    );
  });

  test('leaves out what does not exist', () => {
    expect(readCatalogue('?loai=crops,rocketry&xep=random&xem=globe', known)).toEqual(choosing('kind:crops'));
  });
});

describe('words', () => {
  const found = (query: string): string[] => shownBy({ ...FRESH, query }).map(({ slug }) => slug);

  test('without marks find what is written with them, đ included', () => {
    expect(found('dong van')).toContain('lo-lo-chai-dong-van');
    expect(found('Đồng Văn')).toContain('lo-lo-chai-dong-van');
  });

  test('with marks find only what bears them', () => {
    const invented: Entry[] = ['Bò', 'Bơ'].map((title) => ({
      slug: title,
      subjects: new Set(),
      title,
      text: title,
      started: null,
      evidence: 0,
    }));
    const hits = (query: string) =>
      invented.filter((entry) => isShown(entry, { ...FRESH, query })).map(({ slug }) => slug);
    expect(hits('bò')).toEqual(['Bò']);
    expect(hits('bo')).toEqual(['Bò', 'Bơ']);
  });

  test('typed in decomposed Unicode are the same words', () => {
    expect(found('Mèo Vạc'.normalize('NFD'))).toEqual(found('Mèo Vạc'));
  });
});

describe('order', () => {
  test('by start puts the latest first and the undated last', () => {
    const years = sorted(ENTRIES, { ...FRESH, sort: 'newest' }).map(({ started }) => started ?? 0);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('by fit puts a title that holds the words before a text that does', () => {
    const order = sorted(shownBy({ ...FRESH, query: 'lanh' }), { ...FRESH, query: 'lanh', sort: 'fit' });
    const inTitle = order.map(({ title }) => foldDiacritics(title.toLowerCase()).includes('lanh'));
    expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
    expect(inTitle[0]).toBe(true);
  });

  test('by name follows the Vietnamese alphabet', () => {
    const names = sorted(ENTRIES, { ...FRESH, sort: 'name' }).map(({ title }) => title);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  });
});
