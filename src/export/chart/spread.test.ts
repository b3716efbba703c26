import { expect, test } from 'vitest';
import { spread } from './spread';

test.each([
  ['apart already', [10, 40, 80], [10, 40, 80]],
  ['too near: pushed down', [10, 12, 14], [10, 30, 50]],
  ['at the foot: pushed up', [95, 99, 100], [60, 80, 100]],
  ['in their own order', [50, 48], [68, 48]],
])('labels %s', (_, wanted, expected) => {
  expect(spread(wanted, 20, 0, 100)).toEqual(expected);
});
