import { expect, test } from 'vitest';
import { extremes } from './extremes';

test.each([
  ['nothing', [], [], []],
  ['one is both', [3], [3], [3]],
  ['two ends', [3, 1, 2], [3], [1]],
  ['ties at both ends', [1, 3, 3, 1, 2], [3, 3], [1, 1]],
  ['all alike', [2, 2], [2, 2], [2, 2]],
  ['0 is a number', [0, 5], [5], [0]],
])('%s', (_, numbers, most, least) => {
  expect(extremes(numbers, (number) => number)).toEqual({ most, least });
});

test('of more items than a call takes arguments', () => {
  const many = Array.from({ length: 300_000 }, (_, i) => i);
  expect(extremes(many, (number) => number)).toEqual({ most: [299_999], least: [0] });
});

test('items that tie keep their order', () => {
  const found = extremes(['aa', 'b', 'cc', 'd'], (text) => text.length);
  expect(found).toEqual({ most: ['aa', 'cc'], least: ['b', 'd'] });
});
