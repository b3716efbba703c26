import { expect, test } from 'vitest';
import { makeEntry, makeObservation, words } from '../../tests/support/make';
import type { Observation } from '../dataset/schema';
import { seriesFromReports } from './seriesFromReports';
import { definitionAt, valueAt } from './seriesValue';

function made(id: string, adminCode: string, year: number, observations: readonly Observation[]) {
  const entry = makeEntry(`${id}-${year}`, year);
  const report = { id: entry.id, sections: [], observations, records: [], revisions: [] };
  return { entry: { ...entry, place: { ...entry.place, id, adminCode } }, report };
}

const otherwise = words('另一口径');
// As an index lists them: newest first.
const read = [
  made('b', '440200', 2023, [makeObservation('rate', 96.08), makeObservation('count', 7)]),
  made('a', '440100', 2023, [makeObservation('rate', 0)]),
  made('b', '440200', 2022, [makeObservation('rate', 95.1, { definition: otherwise })]),
  made('b', '440200', 2022, [makeObservation('rate', 11)]),
  made('a', '440100', 2020, [makeObservation('count', 5, { definition: otherwise })]),
];

test('years ascend, places follow their codes, what is not stated is null', () => {
  expect(seriesFromReports('rate', read)).toEqual({
    schemaVersion: 1,
    indicator: 'rate',
    years: [2020, 2022, 2023],
    places: ['a', 'b'],
    values: [
      [null, null, 0],
      [null, 95.1, 96.08],
    ],
    definitions: [{ place: 'b', year: 2022, definition: otherwise }],
  });
});

test('of two reports of one place and year the first counts, even where only the second states a value', () => {
  const silent = made('a', '440100', 2023, []);
  const second = made('a', '440100', 2023, [makeObservation('rate', 5)]);
  expect(seriesFromReports('rate', [silent, second]).values).toEqual([[null]]);
});

test('an indicator no report states has every place and year, and no value', () => {
  const { values, definitions } = seriesFromReports('unknown', read);
  expect([values, definitions]).toEqual([
    [
      [null, null, null],
      [null, null, null],
    ],
    [],
  ]);
});

test('no report, no place and no year', () => {
  expect(seriesFromReports('rate', [])).toMatchObject({ years: [], places: [], values: [] });
});

test('definitions stand by place, then year', () => {
  const defined = (place: string, code: string, year: number) =>
    made(place, code, year, [makeObservation('rate', 1, { definition: otherwise })]);
  const rows = [defined('b', '2', 2023), defined('a', '1', 2023), defined('b', '2', 2022)];
  const { definitions } = seriesFromReports('rate', rows);
  expect(definitions.map(({ place, year }) => `${place} ${year}`)).toEqual(['a 2023', 'b 2022', 'b 2023']);
});

test('says which values are not exact, by place, then year', () => {
  const inexact = [
    made('b', '2', 2023, [makeObservation('rate', 85, { bound: 'over' })]),
    made('a', '1', 2023, [makeObservation('rate', 30, { bound: 'range', upTo: 40 })]),
    made('a', '1', 2022, [makeObservation('rate', 30)]),
  ];
  const { values, bounds } = seriesFromReports('rate', inexact);
  expect(values).toEqual([
    [30, 30],
    [null, 85],
  ]);
  expect(bounds).toEqual([
    { place: 'a', year: 2023, bound: 'range', upTo: 40 },
    { place: 'b', year: 2023, bound: 'over' },
  ]);
});

const series = seriesFromReports('rate', read);
test.each([
  ['b', 2023, 96.08, null],
  ['b', 2022, 95.1, otherwise],
  ['a', 2023, 0, null],
  ['a', 2022, null, null],
  ['z', 2023, null, null],
  ['a', 1999, null, null],
])('of %s in %i there is %s', (place, year, value, definition) => {
  expect(valueAt(series, place, year)).toBe(value);
  expect(definitionAt(series, place, year)).toEqual(definition);
});
