import { describe, expect, test } from 'vitest';
import { makeEntry, makeObservation, words } from '../../tests/support/make';
import { makeConfirmed } from '../../tests/support/makeKept';
import type { Observation, ReportEntry, Series } from '../dataset/schema';
import { seriesFromReports } from '../model/seriesFromReports';
import { overlaySeries } from './overlaySeries';

const placed = (place: string, year: number, id = `${place}-${year}`): ReportEntry => {
  const entry = makeEntry(id, year);
  return {
    ...entry,
    place: { ...entry.place, id: place, adminCode: place.charCodeAt(0) === 97 ? '900100' : '900200' },
  };
};
/** A report of place `a` or `b` that states alpha, or not. */
const stating = (entry: ReportEntry, value: number | null, given: Partial<Observation> = {}) => {
  const observations = value === null ? [] : [makeObservation('alpha', value, given)];
  return { entry, report: { ...makeConfirmed(entry.id, entry.year).report, observations } };
};

const all = [
  stating(placed('a', 2022), 1),
  stating(placed('a', 2023), 2, { definition: words('另计') }),
  stating(placed('b', 2023), 3),
];
const published = all.map(({ entry }) => entry);
const base: Series = seriesFromReports('alpha', all);

/** `a: 1 2 / b: · 3` over the years, and what is defined otherwise or is not exact. */
const shown = ({ places, years, values, definitions, bounds = [] }: Series) => [
  years.join(' '),
  ...places.map((place, i) => `${place}: ${values[i]?.map((value) => value ?? '·').join(' ')}`),
  ...definitions.map(({ place, year }) => `${place} ${year} otherwise`),
  ...bounds.map(({ place, year, bound }) => `${place} ${year} ${bound}`),
];

test('as published', () => {
  expect(shown(base)).toEqual(['2022 2023', 'a: 1 2', 'b: · 3', 'a 2023 otherwise']);
});

describe.each([
  ['nothing', [], ['2022 2023', 'a: 1 2', 'b: · 3', 'a 2023 otherwise']],
  ['a year more', [stating(placed('a', 2024), 9)], ['2022 2023 2024', 'a: 1 2 9', 'b: · 3 ·', 'a 2023 otherwise']],
  ['a year between none', [stating(placed('b', 2022), 0)], ['2022 2023', 'a: 1 2', 'b: 0 3', 'a 2023 otherwise']],
  [
    'a place more, in the order of the codes',
    [stating({ ...placed('c', 2023), place: { ...placed('a', 2023).place, id: 'c', adminCode: '900150' } }, 5)],
    ['2022 2023', 'a: 1 2', 'c: · 5', 'b: · 3', 'a 2023 otherwise'],
  ],
  ['a published report again', [stating(placed('a', 2023), 8)], ['2022 2023', 'a: 1 8', 'b: · 3']],
  [
    'a published report again, without the indicator',
    [stating(placed('a', 2023), null)],
    ['2022 2023', 'a: 1 ·', 'b: · 3'],
  ],
  [
    'a published report again, of another year',
    [stating(placed('a', 2024, 'a-2023'), 8)],
    ['2022 2023 2024', 'a: 1 · 8', 'b: · 3 ·'],
  ],
  [
    'another report of a place and year that are published: the published one counts',
    [stating(placed('a', 2022, 'a-2022-again'), 8)],
    ['2022 2023', 'a: 1 2', 'b: · 3', 'a 2023 otherwise'],
  ],
  [
    'values that are counted otherwise',
    [
      stating(placed('b', 2022), 4, { definition: words('另计') }),
      stating(placed('a', 2022), 6, { definition: words('另计') }),
    ],
    ['2022 2023', 'a: 6 2', 'b: 4 3', 'a 2022 otherwise', 'a 2023 otherwise', 'b 2022 otherwise'],
  ],
])('%s laid over', (_, kept, expected) => {
  const laid = overlaySeries('alpha', base, published, kept);

  test('the points of both', () => expect(shown(laid)).toEqual(expected));

  test('the same as cut from all reports together', () => {
    const ids = kept.map(({ entry }) => entry.id);
    const together = seriesFromReports('alpha', [...all.filter(({ entry }) => !ids.includes(entry.id)), ...kept]);
    const years = laid.years.filter((year) => together.years.includes(year));
    expect(together.values).toEqual(laid.values.map((row) => row.filter((_, i) => years.includes(laid.years[i] ?? 0))));
  });
});

test('values that are not exact keep their words, those of a replaced report do not', () => {
  const read = [stating(placed('a', 2022), 1, { bound: 'over' }), stating(placed('b', 2023), 3, { bound: 'about' })];
  const kept = [stating(placed('b', 2022), 2, { bound: 'under' }), stating(placed('a', 2022), 5)];
  const laid = overlaySeries(
    'alpha',
    seriesFromReports('alpha', read),
    read.map(({ entry }) => entry),
    kept,
  );
  expect(shown(laid)).toEqual(['2022 2023', 'a: 5 ·', 'b: 2 3', 'b 2022 under', 'b 2023 about']);
});

test('an indicator no published report states: the kept points alone', () => {
  expect(shown(overlaySeries('alpha', null, published, [stating(placed('a', 2024), 9)]))).toEqual(['2024', 'a: 9']);
});
