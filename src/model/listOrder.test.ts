import { expect, test } from 'vitest';
import { inOrderAt, itemsAt, listOrder } from './listOrder';

const items = ['c', 'a', 'd', 'b'];
const order = listOrder(items, ['a', 'b', 'c', 'd']);

test('where the items of an ordered list stand', () => {
  expect([...order.positions]).toEqual([1, 3, 0, 2]);
});

test.each([
  [[], [], []],
  [[2], ['d'], ['d']],
  [
    [0, 1, 3],
    ['c', 'a', 'b'],
    ['a', 'b', 'c'],
  ],
  [[0, 1, 2, 3], items, ['a', 'b', 'c', 'd']],
])('the items at %j, as listed and in order', (positions, listed, ordered) => {
  expect(itemsAt(items, Int32Array.from(positions))).toEqual(listed);
  expect(inOrderAt(order, Int32Array.from(positions))).toEqual(ordered);
});
