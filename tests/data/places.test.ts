/** What the site says of places is whole: 74 districts in 26 provinces, on both maps. */
import { describe, expect, test } from 'vitest';
import { districtShapes } from '../../src/map/geometry.ts';
import { newNeighbours, oldNeighbours } from '../../src/model/places.ts';
import { poorDistricts } from '../../src/model/poor-districts.ts';
import { table } from '../../src/model/tables.ts';

describe('the poor districts of 2021–2025', () => {
  test('are 74, in 26 provinces, in the order 1 to 74', () => {
    expect(poorDistricts()).toHaveLength(74);
    expect(new Set(poorDistricts().map(({ record }) => record.province_code)).size).toBe(26);
    expect(poorDistricts().map(({ record }) => record.order)).toEqual(
      Array.from({ length: 74 }, (_, i) => i + 1),
    );
  });

  test('agree with the number that each province has', () => {
    const counted = Map.groupBy(table('poor-districts'), (district) => district.province_code);
    const printed = new Map(table('poor-district-counts').map((row) => [row.province_code, row.districts]));
    expect(new Map([...counted].map(([code, rows]) => [code, rows.length]))).toEqual(printed);
  });

  test('each has a shape and lies in its province on both maps', () => {
    for (const district of poorDistricts()) {
      expect(districtShapes().has(district.code), district.name).toBe(true);
      expect(district.place.province_code, district.name).toBe(district.record.province_code);
      expect(district.place.successor_province_code, district.name).toBe(
        district.record.successor_province_code,
      );
      expect(district.oldProvince.successor_province_code, district.name).toBe(district.newProvince.code);
    }
  });

  test('names that were found by counting are marked as such', () => {
    const counted = table('poor-districts').filter(({ listed_by }) => listed_by === 'inferred-by-counting');
    expect(counted).toHaveLength(6);
  });
});

describe('both maps', () => {
  test('have 63 provinces with 705 districts, and 34 provinces', () => {
    expect(table('provinces-63')).toHaveLength(63);
    expect(table('districts')).toHaveLength(705);
    expect(table('provinces-34')).toHaveLength(34);
  });

  test('lead to each other: each old province went into the one that names it', () => {
    for (const old of table('provinces-63')) {
      const today = table('provinces-34').find(({ code }) => code === old.successor_province_code);
      expect(today?.merged_from, old.name_vi).toContain(old.code);
    }
    expect(table('provinces-34').flatMap(({ merged_from }) => merged_from)).toHaveLength(63);
  });

  test('neighbours are told once for each pair', () => {
    const pairs = table('district-neighbours').map(({ code_a, code_b }) => [code_a, code_b].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('provinces that share a border name each other, and never themselves', () => {
    for (const [provinces, neighboursOf] of [
      [table('provinces-63'), oldNeighbours],
      [table('provinces-34'), newNeighbours],
    ] as const) {
      for (const { code, name_vi } of provinces) {
        const neighbours = neighboursOf(code);
        expect(neighbours.length, name_vi).toBeGreaterThan(0);
        for (const neighbour of neighbours) {
          expect(neighbour.code).not.toBe(code);
          expect(
            neighboursOf(neighbour.code).map((back) => back.code),
            `${neighbour.name_vi} → ${name_vi}`,
          ).toContain(code);
        }
      }
    }
  });

  test('Hà Giang bordered four provinces', () => {
    expect(oldNeighbours('02').map(({ name_vi }) => name_vi)).toEqual([
      'Cao Bằng',
      'Lào Cai',
      'Tuyên Quang',
      'Yên Bái',
    ]);
  });

  test('Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa', () => {
    const archipelagos = table('islands').filter(({ kind }) => kind === 'archipelago');
    expect(archipelagos.map(({ name_vi, province_code }) => [name_vi, province_code])).toEqual([
      ['Quần đảo Hoàng Sa', '48'],
      ['Quần đảo Trường Sa', '56'],
    ]);
  });
});
