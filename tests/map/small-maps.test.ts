/** Small maps of the catalogue: both archipelagos always, numbers that do not cover each other, nothing cut off. */
import { describe, expect, test } from 'vitest';
import { sharePicture } from '../../src/catalogue/share-picture.ts';
import type { Drawing, Mark, StitchMark } from '../../src/drawing/marks.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { countMap } from '../../src/map/count-map.ts';
import { replicationMap } from '../../src/map/replication-map.ts';
import { models } from '../../src/model/models.ts';
import { table } from '../../src/model/tables.ts';

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => ('marks' in mark ? [mark, ...flat(mark.marks)] : [mark]));
const stitches = (drawing: Drawing, name: string): StitchMark[] =>
  flat(drawing.marks).filter(
    (mark): mark is StitchMark => mark.mark === 'stitch' && mark.class.includes(name),
  );
const words = (drawing: Drawing): string =>
  flat(drawing.marks)
    .flatMap((mark) => (mark.mark === 'text' ? mark.lines : []))
    .join(' ');
const outside = ({ width, height }: Drawing, { x, y, radius }: StitchMark): boolean =>
  x < radius || y < radius || x > width - radius || y > height - radius;

/** Diamonds cover each other when the sum of both distances is less than the sum of their radii. */
function covering(all: readonly StitchMark[]): string[] {
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) => Math.abs(one.x - other.x) + Math.abs(one.y - other.y) < (one.radius + other.radius) * 0.75,
      )
      .map((other) => `${one.x},${one.y} – ${other.x},${other.y}`),
  );
}

describe.each(LOCALES)('counts per province (%s)', (locale) => {
  const every = table('provinces-34').map(({ code }) => ({ code, count: 12, label: code, href: '/' }));
  const some = countMap(every.slice(0, 20), locale, 440);

  test('holds both archipelagos and every counted province', () => {
    expect(words(some)).toMatch(/Hoàng Sa.*Trường Sa/);
    expect(stitches(some, 'count-stitch')).toHaveLength(20);
    expect(stitches(countMap(every, locale, 440), 'count-stitch')).toHaveLength(34);
  });

  test('lets no number cover another, even with all 34 provinces', () => {
    expect(covering(stitches(countMap(every, locale, 440), 'count-stitch'))).toEqual([]);
  });
});

describe('the map of a replication log', () => {
  const maps = models().map((model) => ({
    slug: model.slug,
    drawing: replicationMap(
      { districts: model.place.district_codes, province: model.place.province_code },
      model.replications.map((entry, index) => ({
        number: index + 1,
        outcome: entry.outcome,
        districts: entry.district_codes,
        province: entry.province_code,
      })),
      'vi',
      340,
    ),
  }));

  test('shows where each model began, and both archipelagos', () => {
    for (const { slug, drawing } of maps) {
      expect(stitches(drawing, 'here-stitch').length, slug).toBeGreaterThan(0);
      expect(words(drawing), slug).toMatch(/Hoàng Sa.*Trường Sa/);
    }
  });

  test('keeps every mark on the map and no number under another', () => {
    for (const { slug, drawing } of maps) {
      const log = stitches(drawing, 'log-stitch');
      expect(
        log.filter((mark) => outside(drawing, mark)),
        slug,
      ).toEqual([]);
      expect(covering(log), slug).toEqual([]);
    }
  });
});

describe.each(LOCALES)('share pictures (%s)', (locale) => {
  test('bear both archipelagos and the title in whole words, for every model', () => {
    for (const model of models()) {
      const svg = sharePicture(model, locale);
      const text = svg
        .replace(/<[^>]+>/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, ' ');
      expect(text, model.slug).toMatch(/Hoàng Sa.*Trường Sa/);
      expect(text, model.slug).toContain(model.title[locale].replace(/\s+/g, ' '));
    }
  });
});
