import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../tests/support/make';
import { comparisonOf, MOST_PLACES, placeIndex, yearsOf } from './comparison';

const entry = (place: string, year: number, adminCode = '900000') => {
  const made = makeEntry(`${place}-${year}`, year);
  return { ...made, place: { ...made.place, id: place, adminCode } };
};
const NOTHING = { place: [], year: [], base: null };
const FEW = [entry('a', 2021), entry('b', 2021), entry('a', 2020), entry('b', 2020), entry('a', 2019)];
const MANY = Array.from({ length: MOST_PLACES + 1 }, (_, i) => entry(`p${i}`, 2020, `90000${i}`));

const inShort = ({ places, years, baseline }: ReturnType<typeof comparisonOf>) => [
  places.map(({ id }) => id).join(' '),
  years.join(' '),
  baseline && (baseline.kind === 'year' ? baseline.year : baseline.place.id),
];

describe('what was left open', () => {
  test.each([
    ['few places: all, the one on screen first', FEW, FEW[1], NOTHING, ['b a', '2019 2020 2021', 2019]],
    ['many places: the one on screen', MANY, MANY[3], NOTHING, ['p3', '2020', null]],
    ['one report', [FEW[0]], FEW[0], NOTHING, ['a', '2021', null]],
    [
      'one year of several places: against the first place',
      MANY.slice(0, 2),
      MANY[1],
      NOTHING,
      ['p1 p0', '2020', 'p1'],
    ],
    ['no report', [], undefined, NOTHING, ['', '', null]],
  ])('%s', (_, entries, onScreen, asked, expected) => {
    const given = entries.flatMap((each) => each ?? []);
    expect(inShort(comparisonOf(given, onScreen ?? null, asked))).toEqual(expected);
  });
});

describe('what was asked', () => {
  test.each([
    ['places in their order', { place: ['a'] }, ['a', '2019 2020 2021', 2019]],
    ['years ascending', { year: ['2021', '2020'] }, ['a b', '2020 2021', 2020]],
    ['a year as the baseline', { base: '2020' }, ['a b', '2019 2020 2021', 2020]],
    ['a place as the baseline', { base: 'b' }, ['a b', '2019 2020 2021', 'b']],
    [
      'a year that is not compared is no baseline',
      { year: ['2020', '2021'], base: '2019' },
      ['a b', '2020 2021', 2020],
    ],
    ['a place that is not compared is none either', { place: ['a'], base: 'b' }, ['a', '2019 2020 2021', 2019]],
    ['one place, one year: nothing to measure', { place: ['a'], year: ['2020'], base: '2020' }, ['a', '2020', null]],
    ['what is not known is passed over', { place: ['x', 'b', 'b'], year: ['1999'] }, ['b', '2019 2020 2021', 2019]],
  ])('%s', (_, asked, expected) => {
    expect(inShort(comparisonOf(FEW, FEW[0] ?? null, { ...NOTHING, ...asked }))).toEqual(expected);
  });

  test('never more places than can be told apart', () => {
    const { places } = comparisonOf(MANY, null, { ...NOTHING, place: [...placeIndex(MANY).keys()] });
    expect(places).toHaveLength(MOST_PLACES);
  });
});

test('the years there are, ascending, each once', () => {
  expect(yearsOf(FEW)).toEqual([2019, 2020, 2021]);
});
