import { expect, test } from 'vitest';
import type { Series } from '../dataset/schema';
import { rankPlaces, standing } from './rankPlaces';

const seriesOf = (values: Readonly<Record<string, number | null>>): Series => ({
  schemaVersion: 1,
  indicator: 'rate',
  years: [2022, 2023],
  places: Object.keys(values),
  values: Object.values(values).map((value) => [null, value]),
  definitions: [],
});
const ALL = ['a', 'b', 'c', 'd', 'e'];
const series = seriesOf({ a: 96.5, b: 100, c: null, d: 96.5, e: 0 });

test.each([
  ['higher is better', 'higher', ALL, ['1 b 100', '2 a 96.5', '2 d 96.5', '4 e 0']],
  ['lower is better', 'lower', ALL, ['1 e 0', '2 a 96.5', '2 d 96.5', '4 b 100']],
  ['neither is better: largest first', null, ALL, ['1 b 100', '2 a 96.5', '2 d 96.5', '4 e 0']],
  ['ties keep the order given', 'higher', ['d', 'a', 'b'], ['1 b 100', '2 d 96.5', '2 a 96.5']],
  ['only the places asked for', 'higher', ['e', 'a'], ['1 a 96.5', '2 e 0']],
  ['an unknown place is left out', 'higher', ['z', 'a'], ['1 a 96.5']],
  ['no place', 'higher', [], []],
] as const)('%s', (_, better, places, ranked) => {
  const rows = rankPlaces(series, 2023, places, better);
  expect(rows.map(({ rank, place, value }) => `${rank} ${place} ${value}`)).toEqual(ranked);
});

test.each([2022, 1999])('a year without values ranks nobody: %i', (year) => {
  expect(rankPlaces(series, year, ALL, 'higher')).toEqual([]);
});

test('where a place stands', () => {
  expect(standing(series, 2023, 'a', ALL, 'higher')).toEqual({
    rank: 2,
    tied: 2,
    of: 4,
    missing: 1,
    median: 96.5,
    lower: 72.375,
    upper: 97.375,
    min: 0,
    max: 100,
    share: 25,
  });
});

test.each([
  ['the best', 'b', 'higher', ALL, { rank: 1, tied: 1, share: 75 }],
  ['the last', 'e', 'higher', ALL, { rank: 4, share: 0, min: 0, max: 100 }],
  ['0 where lower is better', 'e', 'lower', ALL, { rank: 1, share: 0, min: 0, max: 100, median: 96.5 }],
  ['100 where lower is better', 'b', 'lower', ALL, { rank: 4, share: 75, lower: 72.375, upper: 97.375 }],
  ['order only', 'e', null, ALL, { rank: 4, of: 4 }],
  ['one place alone', 'a', 'higher', ['a'], { rank: 1, of: 1, missing: 0, median: 96.5, lower: 96.5, upper: 96.5 }],
  ['a place that is not among the others counts too', 'b', 'higher', ['a', 'e'], { rank: 1, of: 3, share: 66.7 }],
  ['a place named twice counts once', 'b', 'higher', ['a', 'a', 'b'], { of: 2, median: 98.25 }],
] as const)('%s', (_, place, better, among, part) => {
  expect(standing(series, 2023, place, among, better)).toMatchObject(part);
});

test('the direction may be left out: largest first', () => {
  expect(standing(series, 2023, 'b', ALL)?.rank).toBe(1);
});

test.each([
  ['no value', 'c', 2023],
  ['an unknown place', 'z', 2023],
  ['a year without values', 'a', 2022],
])('%s stands nowhere', (_, place, year) => {
  expect(standing(series, year, place, ALL)).toBeNull();
});

test.each([
  [[1, 2], 1.5, 1.25, 1.75],
  [[1, 2, 3], 2, 1.5, 2.5],
  [[96.08, 96.09], 96.085, 96.0825, 96.0875],
  [[0.1, 0.3], 0.2, 0.15, 0.25],
  [[4, 1, 3, 2, 5], 3, 2, 4],
])('the middle of %j is %s, its quarters %s and %s', (values, median, lower, upper) => {
  const own = seriesOf(Object.fromEntries(values.map((value, i) => [`p${i}`, value])));
  expect(standing(own, 2023, 'p0', own.places)).toMatchObject({ median, lower, upper });
});
