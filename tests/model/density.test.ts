/** A density is made only of two figures that belong together. */
import { expect, test } from 'vitest';
import { density } from '../../src/model/similar-districts.ts';

const area = (value: number, year: number | null, source: string) => ({
  fact: 'area' as const,
  value,
  unit: 'km2' as const,
  year,
  source_ids: [source],
});
const population = (value: number, year: number | null, source: string) => ({
  fact: 'population' as const,
  value,
  unit: 'persons' as const,
  year,
  source_ids: [source],
});

test('of one year, whoever printed them', () => {
  expect(density([area(200, 2022, 'bao-sao-mai'), population(9000, 2022, 'trang-huyen')])).toBe(45);
});

test('of one source, though it gives no year', () => {
  expect(density([area(200, null, 'trang-huyen'), population(9000, null, 'trang-huyen')])).toBe(45);
});

test('of two pages without a year there is none: two unknown years are not the same year', () => {
  expect(density([area(200, null, 'trang-huyen'), population(9000, null, 'bao-sao-mai')])).toBeUndefined();
});

test('of two different years there is none', () => {
  expect(density([area(200, 2015, 'trang-huyen'), population(9000, 2022, 'bao-sao-mai')])).toBeUndefined();
});

test('without a population there is none, and it is not zero', () => {
  expect(density([area(200, 2022, 'trang-huyen')])).toBeUndefined();
});
