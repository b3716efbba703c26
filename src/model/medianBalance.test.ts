import { expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
import { makeRate } from '../../tests/support/make';
import type { Series } from '../dataset/schema';
import type { Bound } from '../dataset/vocabulary';
import { isRankWritten } from './isRankWritten';
import { medianBalance } from './medianBalance';

const IDS = ['answer-rate', 'review-rate', 'case-count'];
const CITIES = ['fictional-a', 'fictional-b', 'fictional-d'];

function balance(place: string, year: number, among: readonly string[] = CITIES) {
  const read = IDS.map(fictionalSeries);
  const series = new Map(read.map((each) => [each.indicator.id, each.series]));
  return medianBalance(
    read.map(({ indicator }) => indicator),
    series,
    { place, year, among },
  );
}

test.each([
  ['answers below, reviews at, cases above', 'fictional-a', 2023, { above: 1, at: 1, below: 1, unclear: 0 }],
  [
    'what the place or every other does not state is passed over',
    'fictional-b',
    2022,
    { above: 0, at: 1, below: 1, unclear: 0 },
  ],
  ['what counts something else is passed over', 'fictional-b', 2021, { above: 1, at: 0, below: 1, unclear: 0 }],
  ['and is nobody’s median', 'fictional-a', 2021, { above: 1, at: 0, below: 1, unclear: 0 }],
])('%s', (_, place, year, found) => {
  expect(balance(place, year)).toEqual(found);
});

test('alone there is no median', () => {
  expect(balance('fictional-c', 2023, ['fictional-c'])).toEqual({ above: 0, at: 0, below: 0, unclear: 0 });
});

/** Rates of a place `own` and of others in one year, as they are stated. */
function stated(...values: readonly (readonly [number, Bound?, number?])[]): Series {
  const places = values.map((_, i) => (i === 0 ? 'own' : `other-${i}`));
  const bounds = values.flatMap(([, bound, upTo], i) =>
    bound ? [{ place: places[i] ?? '', year: 2023, bound, upTo }] : [],
  );
  return {
    schemaVersion: 1,
    indicator: 'rate',
    places,
    years: [2023],
    values: values.map(([value]) => [value]),
    definitions: [],
    bounds,
  };
}

test.each([
  ['a range that lies below', [[30, 'range', 40], [96], [98]], 'below', false],
  ['over the others', [[95, 'over'], [90], [91]], 'above', false],
  ['over what the others are over too', [[90, 'over'], [85, 'over'], [95]], 'unclear', true],
  [
    'an exact one among exact ones that surround what is not',
    [[96], [95], [97], [40, 'under'], [99, 'over']],
    'at',
    false,
  ],
  ['about the same', [[95, 'about'], [96]], 'unclear', true],
  ['nearly 100% against 100%', [[100, 'near'], [100], [100]], 'below', false],
] as const)('values that are not exact: %s', (_, values, side, isWritten) => {
  const indicator = makeRate({ id: 'rate' });
  const series = stated(...values);
  const asked = { place: 'own', year: 2023, among: series.places };
  const none = { above: 0, at: 0, below: 0, unclear: 0 };
  expect(medianBalance([indicator], new Map([['rate', series]]), asked)).toEqual({ ...none, [side]: 1 });
  expect(isRankWritten(indicator, series, asked)).toBe(isWritten);
});
