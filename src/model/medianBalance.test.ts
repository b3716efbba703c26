import { expect, test } from 'vitest';
import { fictionalSeries } from '../../tests/support/fictionalSeries';
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
  ['answers below, reviews at, cases above', 'fictional-a', 2023, { above: 1, at: 1, below: 1 }],
  ['what the place or every other does not state is passed over', 'fictional-b', 2022, { above: 0, at: 1, below: 1 }],
  ['what counts something else is passed over', 'fictional-b', 2021, { above: 1, at: 0, below: 1 }],
  ['and is nobody’s median', 'fictional-a', 2021, { above: 1, at: 0, below: 1 }],
])('%s', (_, place, year, found) => {
  expect(balance(place, year)).toEqual(found);
});

test('alone there is no median', () => {
  expect(balance('fictional-c', 2023, ['fictional-c'])).toEqual({ above: 0, at: 0, below: 0 });
});
