/** Places are found however they are typed. */
import { describe, expect, test } from 'vitest';
import { matchPlaces } from '../../src/language/place-match.ts';
import { type IndexedPlace, placeIndex, provinceChanges } from '../../src/model/place-index.ts';
import { newProvince, oldProvince } from '../../src/model/places.ts';
import { table } from '../../src/model/tables.ts';

const PLACES = placeIndex();
const BY_CODE = new Map(PLACES.map((place) => [`${place.kind} ${place.code}`, place]));
const within = ({ kind, old, now }: IndexedPlace): IndexedPlace[] =>
  kind === 'district' ? [`old ${old}`, `new ${now}`].flatMap((province) => BY_CODE.get(province) ?? []) : [];
const found = (query: string) => matchPlaces(PLACES, query, within);
const first = (query: string) => found(query)[0]?.name;
const all = (query: string) => found(query).map(({ name }) => name);

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
    ['q1', 'Quận 1'],
    ['H. Mèo Vạc', 'Huyện Mèo Vạc'],
    ['mèo vạc'.normalize('NFD'), 'Huyện Mèo Vạc'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['Hà Nội city', 'thành phố Hà Nội'],
  ])('by “%s”', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  test('as an old province and as one of today, when it is both', () => {
    expect(all('tuyen quang').filter((name) => /tỉnh Tuyên Quang/i.test(name))).toHaveLength(2);
  });

  test('when its own name begins like a rank', () => {
    expect(first('quản bạ')).toBe('Huyện Quản Bạ');
    expect(first('quan hoa')).toBe('Huyện Quan Hóa');
    expect(first('quan son')).toBe('Huyện Quan Sơn');
  });

  test('with all its namesakes', () => {
    const namesakes = found('Châu Thành').filter(({ name }) => name === 'Huyện Châu Thành');
    expect(namesakes.length).toBe(
      table('districts').filter(({ name_vi }) => name_vi === 'Huyện Châu Thành').length,
    );
    expect(new Set(namesakes.map(({ old }) => old)).size).toBe(namesakes.length);
  });

  test.each(['châu thành long an', 'Huyện Châu Thành, tỉnh Long An', 'chau thanh (tay ninh)'])(
    'alone among its namesakes when the province is added, old or new: “%s”',
    (query) => {
      expect(found(query).map(({ now }) => now)).toEqual(found(query).map(() => '80'));
      expect(found(query).length).toBeGreaterThan(0);
    },
  );

  test('before its namesakes of another rank, none of which is hidden', () => {
    expect(all('thành phố cao bằng')).toEqual(['Thành phố Cao Bằng', 'tỉnh Cao Bằng', 'tỉnh Cao Bằng']);
    expect(all('tỉnh cao bằng')).toEqual(['tỉnh Cao Bằng', 'tỉnh Cao Bằng', 'Thành phố Cao Bằng']);
  });

  test('before those whose marks differ from what was typed, wherever the tone is written', () => {
    expect(first('phù')).toMatch(/^Huyện Phù /);
    expect(all('hoà bình')).toEqual(all('hòa bình'));
  });

  test('while only its rank has been typed', () => {
    expect(all('thị xã').length).toBe(table('districts').filter(({ kind }) => kind === 'thi-xa').length);
  });

  test('by its full name, whichever of all it is', () => {
    for (const place of PLACES) {
      const same = (candidate?: IndexedPlace) => candidate?.name.toLowerCase() === place.name.toLowerCase();
      expect(same(found(place.name)[0]), place.name).toBe(true);
    }
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
      expect(change.kind === 'merged', newProvince(change.code).name_vi).toBe(change.parts.length > 1);
    expect(provinceChanges().filter(({ kind }) => kind === 'merged')).toHaveLength(23);
  });

  test('calls a province unchanged only when it kept its name and rank', () => {
    for (const { code, kind, parts } of provinceChanges().filter((change) => change.parts.length === 1)) {
      const kept = parts.every((part) => oldProvince(part).full_name_vi === newProvince(code).full_name_vi);
      expect(kind, newProvince(code).name_vi).toBe(kept ? 'unchanged' : 'city-status');
    }
  });

  test('agrees with the successor of the old province for each of the 705 districts', () => {
    for (const record of table('districts'))
      expect(record.successor_province_code, record.name_vi).toBe(
        oldProvince(record.province_code).successor_province_code,
      );
  });
});
