import { expect, test } from 'vitest';
import { spread } from './spread';
import { ticks } from './ticks';

test.each([
  [
    [90.5, 99.1],
    [90, 92, 94, 96, 98, 100],
  ],
  [
    [96.08, 96.08],
    [80, 100],
  ],
  [
    [0, 0],
    [0, 0.2],
  ],
  [
    [99.87, 100],
    [99.85, 99.9, 99.95, 100],
  ],
  [
    [3, 1096],
    [0, 500, 1000, 1500],
  ],
  [[], []],
])('ticks for %j', (values, expected) => {
  expect(ticks(values)).toEqual(expected);
});

test.each([
  ['apart already', [10, 40, 80], [10, 40, 80]],
  ['too near: pushed down', [10, 12, 14], [10, 30, 50]],
  ['at the foot: pushed up', [95, 99, 100], [60, 80, 100]],
  ['in their own order', [50, 48], [68, 48]],
])('labels %s', (_, wanted, expected) => {
  expect(spread(wanted, 20, 0, 100)).toEqual(expected);
});
