import { describe, expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { makeDataset, makeIndicator, makeObservation, makeRate } from '../../tests/support/make';
import { indicatorRows } from './indicatorRows';
import { MOST_COMPARED, startingPoints } from './startingPoints';

describe('the bundled report', () => {
  const points = startingPoints(indicatorRows(bundledDataset()));

  test('suggests the rates with a gap, the rates, the commonest unit and each domain', () => {
    expect(points.map(({ kind, of, ids, total }) => [kind, of, ids.length, total])).toEqual([
      ['short', '', 4, 4],
      ['rates', '', 12, 13],
      ['unit', '个', 8, 8],
      ['domain', 'administration', 12, 17],
      ['domain', 'enforcement', 5, 5],
      ['domain', 'disputes', 5, 5],
      ['domain', 'supervision', 6, 6],
    ]);
    expect(points[0]?.ids[0]).toBe('petition-resolution-rate');
  });

  test('never more than can be compared', () => {
    expect(Math.max(...points.map(({ ids }) => ids.length))).toBe(MOST_COMPARED);
  });
});

test.each([
  ['nothing', [], []],
  ['one figure alone', [makeRate({ id: 'a' })], []],
  ['two full rates', [makeRate({ id: 'a' }), makeRate({ id: 'b' })], ['rates', 'domain']],
  ['two counts of one unit', [makeIndicator({ id: 'a' }), makeIndicator({ id: 'b' })], ['unit', 'domain']],
])('%s', (_, indicators, kinds) => {
  const observations = indicators.map(({ id }) => makeObservation(id, 100));
  const points = startingPoints(indicatorRows(makeDataset({ indicators, observations })));
  expect(points.map(({ kind }) => kind)).toEqual(kinds);
});

test('an indicator without a figure is no part of a comparison', () => {
  const indicators = [makeRate({ id: 'a' }), makeRate({ id: 'b' }), makeRate({ id: 'c' })];
  const observations = [makeObservation('a', 100), makeObservation('b', 90)];
  const points = startingPoints(indicatorRows(makeDataset({ indicators, observations })));
  expect(points.map(({ ids }) => ids)).toEqual([
    ['b', 'a'],
    ['a', 'b'],
  ]);
});
