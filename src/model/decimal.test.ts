import { expect, test } from 'vitest';
import { decimals, inPercent, percentOf, subtractDecimal } from './decimal';

test.each([
  [100, 0],
  [0.13, 2],
  [96.08, 2],
  [-0.5, 1],
  [1e-7, 7],
  [1.5e-7, 8],
  [1e21, 0],
  [1.25e21, 0],
])('%s has %i decimals', (value, places) => {
  expect(decimals(value)).toBe(places);
});

test.each([
  [100, 96.08, 3.92],
  [100, 99.87, 0.13],
  [100, 99.96, 0.04],
  [100, 96.58, 3.42],
  [100, 100, 0],
  [100, 0, 100],
  [0.3, 0.1, 0.2],
  [1, 1e-7, 0.9999999],
  [0, 1e-7, -1e-7],
  [1.1, 2.2, -1.1],
  [-0.1, 0.2, -0.3],
  [-0.1, -0.3, 0.2],
  [96.08, 100, -3.92],
])('%s − %s is %s', (a, b, difference) => {
  expect(subtractDecimal(a, b)).toBe(difference);
});

test.each([
  [1, 2, 50],
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 80, 1.3],
  [-1, 80, -1.3],
  [0.98, 95.1, 1],
  [0.1, 0.3, 33.3],
  [-1, 100_000, 0],
  [0, 7, 0],
  [3, 1, 300],
])('%s of %s is %s per cent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test.each([
  [0.9608, 96.08],
  [0.07, 7],
  [0.5703, 57.03],
  [1, 100],
  [0, 0],
  [-0.146, -14.6],
  [1e-7, 0.00001],
])('%s is %s per cent', (fraction, percent) => {
  expect(inPercent(fraction)).toBe(percent);
});
