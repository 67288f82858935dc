/** What the page of a district or a province says and hands out is what the tables hold. */
import { describe, expect, test } from 'vitest';
import { districtPicture, locatorSvg, provincePicture } from '../../src/charts/locator-picture.ts';
import { placeCsv } from '../../src/charts/place-csv.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { districtGeoJson, provinceGeoJson } from '../../src/map/place-geojson.ts';
import { decisionsFor, decisionsIn } from '../../src/model/decisions.ts';
import { districtRecords, provinceRecords } from '../../src/model/place-records.ts';
import { poorDistricts } from '../../src/model/poor-districts.ts';
import { coverageOf, provincePages } from '../../src/model/provinces.ts';
import { SHOWN, similarDistricts } from '../../src/model/similar-districts.ts';
import { column, table } from '../../src/model/tables.ts';

const district = (slug: string) => {
  const found = poorDistricts().find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};

describe('decisions', () => {
  test('every poor district has the list, its province today, and the end of districts, oldest first', () => {
    for (const own of poorDistricts()) {
      const decisions = decisionsFor(own);
      const numbers = decisions.map(({ number }) => number);
      expect(
        numbers.filter((number) => number === '353/QĐ-TTg'),
        own.name,
      ).toHaveLength(1);
      // Huế became a city of its own before the others were rearranged.
      const arranged = own.newProvince.slug === 'hue' ? '175/2024/QH15' : '202/2025/QH15';
      expect(numbers, own.name).toContain(arranged);
      expect(numbers, own.name).toContain('72/2025/QH15');
      const dates = decisions.map(({ date }) => date ?? '');
      expect(dates, own.name).toEqual(dates.toSorted());
      for (const { sources, number } of decisions)
        expect(sources.length, `${own.name} ${number}`).toBeGreaterThan(0);
    }
  });

  test('a district that left the list shows the decision that says so', () => {
    expect(decisionsFor(district('a-luoi')).map(({ number }) => number)).toContain('702/QĐ-TTg');
  });

  test('a province names all its poor districts once under the list', () => {
    for (const province of provincePages()) {
      const lists = decisionsIn(province.poorDistricts, province.today).filter(
        ({ number }) => number === '353/QĐ-TTg',
      );
      expect(lists.flatMap(({ districts }) => districts.map(({ code }) => code))).toEqual(
        province.poorDistricts.map(({ code }) => code),
      );
    }
  });
});

test('the coverage of provinces adds up to the districts that have a rate', () => {
  const all = provincePages().flatMap((province) => coverageOf(province) ?? []);
  const sum = (pick: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + pick(one), 0);
  expect(sum(({ all: count }) => count)).toBe(74);
  expect(sum(({ known }) => known)).toBe(poorDistricts().filter(({ latest }) => latest.known).length);
});

describe('places like mine', () => {
  test('compares features of columns that exist', () => {
    for (const { read_from } of table('likeness-features'))
      for (const path of read_from) {
        const [name = '', columnName = ''] = path.split('.');
        expect(() => column(name, columnName), path).not.toThrow();
      }
  });

  test('gives numbers a scale and categories none', () => {
    for (const { kind, scale, unit } of table('likeness-features'))
      expect([scale !== null, unit !== null]).toEqual(Array(2).fill(kind === 'number'));
  });

  test('shows at most five districts, never the district itself, the nearest first', () => {
    for (const own of poorDistricts()) {
      const { nearest, comparedWith } = similarDistricts(own);
      expect(nearest.length).toBe(Math.min(SHOWN, comparedWith));
      expect(nearest.map(({ item }) => item.code)).not.toContain(own.code);
      const distances = nearest.map(({ distance }) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  });

  test('compares a district that has a poverty rate only with others that have one', () => {
    for (const own of poorDistricts().filter(({ latest }) => latest.known))
      for (const { item } of similarDistricts(own).nearest) expect(item.latest.known, item.name).toBe(true);
  });
});

describe('files of a place', () => {
  test('the CSV of a district holds each of its rows with the addresses of its sources', () => {
    const own = district('meo-vac');
    const records = districtRecords(own);
    const ids = table('district-poverty').filter((row) => row.district_code === own.code);
    expect(records.filter((record) => record.table === 'district-poverty')).toHaveLength(ids.length);
    for (const record of records) expect(record.source_urls, record.id).toMatch(/^https?:/);
    expect(placeCsv(records).trimEnd().split('\n').length).toBeGreaterThanOrEqual(records.length + 1);
  });

  test('the CSV of a province holds its figures and those of its poor districts', () => {
    const province = provincePages().find(({ slug }) => slug === 'ha-giang');
    const tables = new Set(province ? provinceRecords(province).map((record) => record.table) : []);
    expect([...tables]).toEqual(expect.arrayContaining(['poverty', 'poor-districts', 'district-poverty']));
  });

  test('every place has its outline', () => {
    for (const own of poorDistricts()) expect(districtGeoJson(own).features, own.name).toHaveLength(1);
    for (const own of provincePages())
      expect(provinceGeoJson(own).features, own.slug).toHaveLength((own.old ? 1 : 0) + (own.now ? 1 : 0));
  });

  test.each(LOCALES)('a locator picture names the place, both archipelagos and its source (%s)', (locale) => {
    const khanhHoa = provincePages().find(({ slug }) => slug === 'khanh-hoa');
    const pictures = [
      locatorSvg(districtPicture(district('meo-vac'), locale), locale),
      ...(khanhHoa ? [locatorSvg(provincePicture(khanhHoa, locale), locale)] : []),
    ];
    expect(pictures).toHaveLength(2);
    expect(pictures[0]).toContain('Mèo Vạc');
    for (const picture of pictures)
      for (const words of ['Hoàng Sa', 'Trường Sa', 'gis.chinhphu.vn']) expect(picture).toContain(words);
  });
});
