import { expect, test } from 'vitest';
import { splitByLines, splitEven } from './splitEven';

const letters = (n: number) => 'abcdefghijklmnopqrst'.slice(0, n).split('');
const sizes = (parts: readonly (readonly unknown[])[]) => parts.map(({ length }) => length);

test.each([
  [0, 6, []],
  [6, 6, [6]],
  [7, 6, [4, 3]],
  [9, 6, [5, 4]],
  [13, 6, [5, 4, 4]],
  [3, 1, [1, 1, 1]],
])('%i by at most %i', (n, most, expected) => {
  const parts = splitEven(letters(n), most);
  expect(sizes(parts)).toEqual(expected);
  expect(parts.flat()).toEqual(letters(n));
});

test.each([
  ['by number, evenly', [1, 1, 1, 1, 1, 1], 5, 9, [3, 3]],
  ['by height', [4, 4, 4], 5, 9, [2, 1]],
  ['the highest part as low as can be', [1, 1, 1, 5, 1], 4, 6, [3, 2]],
  ['what alone is too high has a part of its own', [1, 20, 1], 5, 9, [1, 1, 1]],
  ['one that fits', [3], 5, 9, [1]],
  ['nothing', [], 5, 9, []],
])('%s', (_, heights, most, lines, expected) => {
  const parts = splitByLines(heights, { most, lines, linesOf: (height) => height });
  expect(sizes(parts)).toEqual(expected);
  expect(parts.flat()).toEqual(heights);
});
