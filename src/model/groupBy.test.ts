import { expect, test, vi } from 'vitest';
import { groupBy } from './groupBy';
import { memoizeByObject } from './memoizeByObject';

test('groups keep the order of first appearance, items their own', () => {
  expect([...groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});

test.each([
  ['nothing', [], []],
  ['keys that are null', [{ key: null }, { key: null }], [[null, 2]]],
])('groups %s', (_, items: { key: null }[], sizes) => {
  expect([...groupBy(items, (item) => item.key)].map(([key, group]) => [key, group.length])).toEqual(sizes);
});

test('computes once an object, also where the answer is nothing', () => {
  const compute = vi.fn((argument: { n: number }) => (argument.n === 0 ? undefined : argument.n * 2));
  const remembered = memoizeByObject(compute);
  const [none, one] = [{ n: 0 }, { n: 1 }];
  expect([remembered(one), remembered(none), remembered(one), remembered(none)]).toEqual([2, undefined, 2, undefined]);
  expect(compute).toHaveBeenCalledTimes(2);
  expect(remembered({ n: 1 })).toBe(2);
  expect(compute).toHaveBeenCalledTimes(3);
});
