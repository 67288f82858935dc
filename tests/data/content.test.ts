/** Editorial content: enough of it, of a length people read, and every chart can be drawn. */
import { describe, expect, test } from 'vitest';
import { allCharts } from '../../src/charts/data.ts';
import { draw } from '../../src/charts/draw.ts';
import { chartView } from '../../src/charts/view.ts';
import { GROUPS } from '../../src/entrance/content-schemas.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { models, stories } from '../../src/model/models.ts';
import { FRONT_PAGE } from '../../src/views/front-page.ts';

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

test('there are at least 24 models, 8 stories and 6 charts', () => {
  expect(models().length).toBeGreaterThanOrEqual(24);
  expect(stories().length).toBeGreaterThanOrEqual(8);
  expect(allCharts().length).toBeGreaterThanOrEqual(6);
});

describe('models', () => {
  test.each(models().map((model) => [model.slug, model] as const))(
    '%s has 150–400 words of Vietnamese, and English',
    (_, model) => {
      const count = wordCount(model.prose.vi?.text ?? '');
      expect(count).toBeGreaterThanOrEqual(150);
      expect(count).toBeLessThanOrEqual(400);
      expect(wordCount(model.prose.en?.text ?? '')).toBeGreaterThan(100);
    },
  );

  test('come from at least five regions and from every group of the plan', () => {
    expect(new Set(models().map(({ region }) => region)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(models().map(({ group }) => group))).toEqual(new Set(GROUPS));
  });
});

describe.each(LOCALES)('charts (%s)', (locale) => {
  test.each(allCharts().map((data) => [data.definition.slug, data] as const))(
    '%s draws figures that all have a source',
    (_, data) => {
      const view = chartView(data, locale);
      expect(view.points.length).toBeGreaterThan(1);
      for (const point of view.points) expect(point.sources.length, point.label).toBeGreaterThan(0);
      expect(view.alt.length).toBeGreaterThan(40);
      expect(view.finding).not.toMatch(/[{}]/);
      expect(draw(view, 640).height).toBeGreaterThan(40);
    },
  );
});

test('what the editors put on the front page exists', () => {
  expect(stories().map(({ slug }) => slug)).toContain(FRONT_PAGE.story);
  for (const slug of FRONT_PAGE.models) expect(models().map((model) => model.slug)).toContain(slug);
  expect(allCharts().map(({ definition }) => definition.slug)).toContain(FRONT_PAGE.chart);
});
