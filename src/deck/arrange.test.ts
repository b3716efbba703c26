import { describe, expect, test } from 'vitest';
import { arrangement, keptOrder, movedTo, remaining, toggled } from './arrange';

const PLAN = ['a', 'b', 'c', 'd'];
const list = (shown: readonly string[]) =>
  arrangement(PLAN, shown)
    .map(({ id, place }) => `${id}${place ?? '-'}`)
    .join(' ');

describe('every slide in the overview', () => {
  test.each([
    [['a', 'b', 'c', 'd'], 'a1 b2 c3 d4'],
    [['a', 'c', 'd'], 'a1 b- c2 d3'],
    [['d', 'a'], 'd1 a2 b- c-'],
    [['c'], 'a- b- c1 d-'],
    [['b', 'd', 'c'], 'a- b1 d2 c3'],
  ])('%j', (shown, expected) => {
    expect(list(shown)).toBe(expected);
  });
});

describe('hiding and showing', () => {
  test.each([
    [['a', 'b', 'c', 'd'], 'b', ['a', 'c', 'd']],
    [['a', 'c', 'd'], 'b', ['a', 'b', 'c', 'd']],
    [['d', 'a'], 'b', ['d', 'a', 'b']],
    [['c'], 'a', ['a', 'c']],
    [['c'], 'c', null],
  ])('%j, %s', (shown, id, expected) => {
    expect(toggled(PLAN, shown, id)).toEqual(expected);
  });

  test('hidden and shown again, everything is as it was', () => {
    for (const id of PLAN) expect(toggled(PLAN, toggled(PLAN, PLAN, id) ?? [], id)).toEqual(PLAN);
  });
});

describe('moving', () => {
  test.each([
    ['a', 1, ['b', 'a', 'c', 'd']],
    ['d', 0, ['d', 'a', 'b', 'c']],
    ['b', 9, ['a', 'c', 'd', 'b']],
    ['b', -1, ['b', 'a', 'c', 'd']],
    ['x', 0, ['a', 'b', 'c', 'd']],
  ])('%s to %i', (id, to, expected) => {
    expect(movedTo(PLAN, id, to)).toEqual(expected);
  });
});

describe('the slide on the screen', () => {
  test.each([
    ['b', ['a', 'b', 'c'], 'b'],
    ['b', ['a', 'c', 'd'], 'c'],
    ['d', ['a', 'b', 'c'], 'c'],
    ['d', ['c', 'a'], 'a'],
  ])('%s becomes, with %j left, %s', (id, after, expected) => {
    expect(remaining(PLAN, after, id)).toBe(expected);
  });
});

test('the planned order needs no word in the address', () => {
  expect(keptOrder(PLAN, ['a', 'b', 'c', 'd'])).toBeNull();
  expect(keptOrder(PLAN, ['a', 'b', 'd', 'c'])).toEqual(['a', 'b', 'd', 'c']);
  expect(keptOrder(PLAN, ['a', 'b'])).toEqual(['a', 'b']);
});
