import { expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { reportOfPlace, yearsOfPlace } from './reportsOfPlace';

const entry = (place: string, year: number) => {
  const made = makeEntry(`${place}-${year}`, year);
  return { ...made, place: { ...made.place, id: place } };
};
const entries = [entry('a', 2022), entry('b', 2023), entry('a', 2023), entry('a', 2020)];

test('the reports of a place, newest first', () => {
  expect(yearsOfPlace(entries, 'a').map(({ id }) => id)).toEqual(['a-2023', 'a-2022', 'a-2020']);
  expect(yearsOfPlace(entries, 'c')).toEqual([]);
});

test.each([
  ['the year asked for', 'a', 2022, 'a-2022'],
  ['a year it has no report of', 'a', 2021, 'a-2023'],
  ['a place with one report', 'b', 2020, 'b-2023'],
  ['no such place', 'c', 2023, undefined],
])('%s', (_, place, year, id) => {
  expect(reportOfPlace(entries, place, year)?.id).toBe(id);
});
