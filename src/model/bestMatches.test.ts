import { expect, test } from 'vitest';
import { bestMatches } from './bestMatches';

test.each([
  ['nothing sought', null, { best: [], total: 0, grade: 0 }],
  ['nothing found', [0, 0], { best: [], total: 0, grade: 0 }],
  ['the better first, then in order', [3, 0, 9, 3, 9], { best: [2, 4, 0], total: 4, grade: 9 }],
  ['fewer than asked for', [0, 1], { best: [1], total: 1, grade: 1 }],
])('%s', (_, grades, expected) => {
  expect(bestMatches(grades && Uint8Array.from(grades), 3)).toEqual(expected);
});
