/** Periods of the replication log are read as they are written. */
import { expect, test } from 'vitest';
import { byTime, type Replication, spanOf } from '../../src/model/replications.ts';
import { table } from '../../src/model/tables.ts';

test.each([
  ['2013', { from: 2013, to: 2013, about: false }],
  ['2010-2012', { from: 2010, to: 2012, about: false }],
  ['2010-', { from: 2010, to: null, about: false }],
  ['~2013', { from: 2013, to: 2013, about: true }],
  [null, null],
] as const)('%s', (period, span) => {
  expect(spanOf(period)).toEqual(span);
});

test('every dated row of the log can be drawn', () => {
  for (const row of table('replications'))
    expect(spanOf(row.period) === null, row.id).toBe(row.period === null);
});

test('rows stand in order of time, the undated last', () => {
  const row = (id: string, period: string | null) => ({ id, period }) as Replication;
  const order = [row('a', null), row('b', '2015-'), row('c', '~2001'), row('d', '2010-2012')].toSorted(
    byTime,
  );
  expect(order.map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
});
