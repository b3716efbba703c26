import { expect, test } from 'vitest';
import { inOrderAt, itemsAt, positionsOf } from './listOrder';

const items = ['c', 'a', 'd', 'b'];
const order = positionsOf(items, ['a', 'b', 'c', 'd']);

test('where the items of an ordered list stand', () => {
  expect([...order]).toEqual([1, 3, 0, 2]);
});

test.each([
  [[], []],
  [[2], ['d']],
  [
    [0, 1, 3],
    ['c', 'a', 'b'],
  ],
])('the items at %j', (positions, expected) => {
  expect(itemsAt(items, Int32Array.from(positions))).toEqual(expected);
});

test.each([
  [[], []],
  [[2], ['d']],
  [
    [0, 1, 3],
    ['a', 'b', 'c'],
  ],
  [
    [0, 1, 2, 3],
    ['a', 'b', 'c', 'd'],
  ],
])('those at %j, in order', (positions, expected) => {
  expect(inOrderAt(items, order, Int32Array.from(positions))).toEqual(expected);
});
