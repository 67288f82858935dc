import { expect, test } from 'vitest';
import { poorDistrictsMap } from '../../src/charts/data.ts';
import { poorDistricts } from '../../src/model/poor-districts.ts';

test('the map colours exactly the figures that its table and its files print', () => {
  const drawn = poorDistricts()
    .flatMap(({ code, latest }) =>
      latest.known ? [`${code} ${latest.value.value} ${latest.value.year}`] : [],
    )
    .sort();
  const printed = poorDistrictsMap()
    .points.map(({ x, value, sub }) => `${x} ${value} ${sub}`)
    .sort();
  expect(drawn.length).toBeGreaterThan(0);
  expect(printed).toEqual(drawn);
});
