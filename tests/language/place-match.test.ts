/** Places are found however they are typed. */
import { describe, expect, test } from 'vitest';
import { matchPlaces } from '../../src/language/place-match.ts';
import { placeIndex, provinceChanges } from '../../src/model/place-index.ts';
import { newProvince, oldProvince } from '../../src/model/places.ts';
import { table } from '../../src/model/tables.ts';

const PLACES = placeIndex();
const first = (query: string) => matchPlaces(PLACES, query)[0]?.name;
const all = (query: string) => matchPlaces(PLACES, query).map(({ name }) => name);

describe('a place is found', () => {
  test.each([
    ['Mèo Vạc', 'Huyện Mèo Vạc'],
    ['meo vac', 'Huyện Mèo Vạc'],
    ['HUYỆN MÈO VẠC', 'Huyện Mèo Vạc'],
    ['huyen meo vac', 'Huyện Mèo Vạc'],
    ['dak glong', 'Huyện Đăk Glong'],
    ['đắk glong', 'Huyện Đăk Glong'],
    ['dakglong', 'Huyện Đăk Glong'],
    ['tp vinh', 'Thành phố Vinh'],
    ['ia h drai', "Huyện Ia H' Drai"],
    ['quan 1', 'Quận 1'],
  ])('by “%s”', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  test('as an old province and as one of today, when it is both', () => {
    expect(all('tuyen quang').filter((name) => /tỉnh Tuyên Quang/i.test(name))).toHaveLength(2);
  });

  test('with all its namesakes', () => {
    const found = matchPlaces(PLACES, 'Châu Thành').filter(({ name }) => name === 'Huyện Châu Thành');
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ old }) => old)).size).toBe(found.length);
  });
});

test('nothing is found for nothing, nor for a name that no place bears', () => {
  expect(all('  ')).toEqual([]);
  expect(all('Xứ Gió Lưng Mây')).toEqual([]);
});

describe('the crosswalk', () => {
  test('leads every old district and province to a province of today with its instrument and sources', () => {
    const changes = new Map(provinceChanges().map((change) => [change.code, change]));
    expect(changes.size).toBe(34);
    for (const place of PLACES) {
      const change = changes.get(place.now);
      expect(change?.instrument.vi, place.name).toMatch(/QH15$/);
      expect(change?.sources.length, place.name).toBeGreaterThan(1);
    }
  });

  test('calls a province merged exactly when it was formed from several', () => {
    for (const change of provinceChanges())
      expect(change.merged, newProvince(change.code).name_vi).toBe(change.parts.length > 1);
    expect(provinceChanges().filter(({ merged }) => merged)).toHaveLength(23);
  });

  test('agrees with the successor of the old province for each of the 705 districts', () => {
    for (const record of table('districts'))
      expect(record.successor_province_code, record.name_vi).toBe(
        oldProvince(record.province_code).successor_province_code,
      );
  });
});
