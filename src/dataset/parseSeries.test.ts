import { expect, test } from 'vitest';
import { parseSeries } from './parseSeries';

const FILE = 'series/rate.json';
const definition = { zh: '另一口径', en: 'another count' };
const good = {
  schemaVersion: 1,
  indicator: 'rate',
  years: [2021, 2022, 2023],
  places: ['a', 'b', 'c'],
  values: [
    [96.08, null, 100],
    [0, 1, 2],
    [null, null, 7.5],
  ],
  definitions: [{ place: 'b', year: 2022, definition }],
};
const read = (series: unknown) => parseSeries(FILE, JSON.stringify(series), 'rate');

test('reads a good series as it stands: 0 is a value, null is none', () => {
  expect(read(good)).toEqual({ value: good, issues: [] });
});

test('reads which values are not exact', () => {
  const bounds = [
    { place: 'a', year: 2021, bound: 'over' },
    { place: 'c', year: 2023, bound: 'range', upTo: 8 },
  ];
  expect(read({ ...good, bounds })).toEqual({ value: { ...good, bounds }, issues: [] });
  expect(read({ ...good, bounds: [] })).toEqual({ value: { ...good, bounds: [] }, issues: [] });
});

test.each([
  [
    'an unknown word',
    { bound: 'more' },
    'bound',
    'one-of',
    'over | at-least | under | at-most | near | about | range',
    'more',
  ],
  ['a range of one end', { bound: 'range' }, 'upTo', 'range-end', '', '—'],
  ['a far end of no range', { bound: 'about', upTo: 9 }, 'upTo', 'range-end', '', '9'],
])('cannot use a series with a bound of %s: its value would look exact', (_, bad, field, expected, detail, got) => {
  const { value, issues } = read({ ...good, bounds: [{ place: 'a', year: 2021, ...bad }] });
  expect(value).toBeNull();
  expect(issues).toEqual([{ file: FILE, path: `bounds[0].${field}`, expected, detail, got }]);
});

test('leaves out a bound of a place that is left out', () => {
  const bounds = [{ place: 'z', year: 2021, bound: 'over' }];
  const { value, issues } = read({ ...good, bounds });
  expect(value).toEqual({ ...good, bounds: [] });
  expect(issues).toEqual([{ file: FILE, path: 'bounds[0].place', expected: 'one-of', detail: 'places', got: 'z' }]);
});

test('an empty series is a series', () => {
  const empty = { ...good, years: [], places: [], values: [], definitions: [] };
  expect(read(empty)).toEqual({ value: empty, issues: [] });
});

test.each([
  ['a later version', { ...good, schemaVersion: 2 }, 'schemaVersion', 'version', '1', '2'],
  ['another indicator', { ...good, indicator: 'count' }, 'indicator', 'one-of', 'rate', 'count'],
  ['no indicator', { ...good, indicator: undefined }, 'indicator', 'type', 'string', '—'],
  ['a year that is text', { ...good, years: [2021, '2022', 2023] }, 'years[1]', 'type', 'number', '2022'],
  ['years out of order', { ...good, years: [2021, 2023, 2022] }, 'years[2]', 'minimum', '2024', '2022'],
  ['a year twice', { ...good, years: [2021, 2022, 2022] }, 'years[2]', 'minimum', '2023', '2022'],
  ['places that are none', { ...good, places: 'a' }, 'places', 'type', 'array', 'a'],
  ['fewer rows than places', { ...good, values: [[1, 2, 3]] }, 'values.length', 'minimum', '3', '1'],
  ['more rows than places', { ...good, places: ['a', 'b'] }, 'values.length', 'maximum', '2', '3'],
  ['no definitions', { ...good, definitions: undefined }, 'definitions', 'type', 'array', '—'],
  ['a list', [], '', 'type', 'object', '[]'],
])('cannot use %s', (_, series, path, expected, detail, got) => {
  expect(read(series)).toEqual({ value: null, issues: [{ file: FILE, path, expected, detail, got }] });
});

test('cannot use a file cut off', () => {
  const { value, issues } = parseSeries(FILE, '{"years":[2021,', 'rate');
  expect(value).toBeNull();
  expect(issues).toEqual([{ file: FILE, path: '', expected: 'json', detail: '1:16', got: '{"years":[2021,' }]);
});

test.each([
  ['too few values', [0, 1], 'values[1].length', 'minimum', '3', '2'],
  ['too many values', [0, 1, 2, 3], 'values[1].length', 'maximum', '3', '4'],
  ['no list of values', null, 'values[1]', 'type', 'array', 'null'],
])('leaves out a place with %s, and its definition', (_, row, path, expected, detail, got) => {
  const { value, issues } = read({ ...good, values: [good.values[0], row, good.values[2]] });
  expect(value).toEqual({
    ...good,
    places: ['a', 'c'],
    values: [good.values[0], good.values[2]],
    definitions: [],
  });
  expect(issues).toEqual([
    { file: FILE, path, expected, detail, got },
    { file: FILE, path: 'definitions[0].place', expected: 'one-of', detail: 'places', got: 'b' },
  ]);
});

test.each([
  ['twice', 'a', 'unique', '', 'a'],
  ['with capitals', 'C', 'format', '/^[a-z0-9]+(-[a-z0-9]+)*$/', 'C'],
  ['that is a number', 3, 'type', 'string', '3'],
])('leaves out a place %s', (_, place, expected, detail, got) => {
  const { value, issues } = read({ ...good, places: ['a', 'b', place] });
  expect(value).toMatchObject({ places: ['a', 'b'], values: good.values.slice(0, 2) });
  expect(issues).toEqual([{ file: FILE, path: 'places[2]', expected, detail, got }]);
});

test.each([
  ['text', '"96"', '96'],
  ['true', 'true', 'true'],
  ['a list', '[1]', '[1]'],
  ['a number past all bounds', '1e999', 'null'],
])('a value that is %s is missing and listed', (_, json, got) => {
  const { value, issues } = parseSeries(FILE, JSON.stringify(good).replace('[0,1,2]', `[0,${json},2]`), 'rate');
  expect(value?.values[1]).toEqual([0, null, 2]);
  expect(issues).toEqual([{ file: FILE, path: 'values[1][1]', expected: 'type', detail: 'number', got }]);
});

test.each([
  ['an unknown place', { place: 'z', year: 2022, definition }, 'place', 'one-of', 'places', 'z'],
  ['an unknown year', { place: 'a', year: 2020, definition }, 'year', 'one-of', '2021 | 2022 | 2023', '2020'],
  ['no English', { place: 'a', year: 2022, definition: { zh: '口径' } }, 'definition.en', 'type', 'string', '—'],
])('leaves out a definition of %s', (_, bad, field, expected, detail, got) => {
  const { value, issues } = read({ ...good, definitions: [bad, ...good.definitions] });
  expect(value).toEqual(good);
  expect(issues).toEqual([{ file: FILE, path: `definitions[0].${field}`, expected, detail, got }]);
});
