import { expect, test } from 'vitest';
import { makeIndicator, makeRate } from '../../tests/support/make';
import type { Bound } from '../dataset/vocabulary';
import type { Inexact } from './inexact';
import { type Interval, intervalOf, isSurelyMore, mayLieWithin, turnedInterval } from './interval';

const rate = makeRate();
const count = makeIndicator();
const rank = makeIndicator({ kind: 'rank' });
const said = (bound: Bound | null, upTo: number | null = null): Inexact | null => bound && { bound, upTo };

/** `[85, 100)` as one writes it. */
const written = ({ low, high, isLowOpen, isHighOpen }: Interval) =>
  `${isLowOpen ? '(' : '['}${low}, ${high}${isHighOpen ? ')' : ']'}`;

test.each([
  ['an exact rate', rate, 96, said(null), '[96, 96]'],
  ['a rate over', rate, 85, said('over'), '(85, 100]'],
  ['over the ceiling, which nothing is', rate, 100, said('over'), '[100, 100]'],
  ['a rate under', rate, 100, said('under'), '[0, 100)'],
  ['a rate of at least', rate, 90, said('at-least'), '[90, 100]'],
  ['a rate of at most', rate, 5, said('at-most'), '[0, 5]'],
  ['a rate near', rate, 100, said('near'), '[95, 100)'],
  ['at least the ceiling', rate, 100, said('at-least'), '[100, 100]'],
  ['no worse than the third', rank, 3, said('at-most'), '[1, 3]'],
  ['about, not past the ceiling', rate, 98, said('about'), '[93.1, 100]'],
  ['a range', rate, 30, said('range', 40), '[30, 40]'],
  ['a range written from its upper end', rate, 40, said('range', 30), '[30, 40]'],
  ['a count over', count, 3530, said('over'), '(3530, Infinity]'],
  ['a count under', count, 500, said('under'), '[0, 500)'],
  ['about a count', count, 600, said('about'), '[570, 630]'],
  ['less than nothing', count, -3, said('under'), '[-Infinity, -3)'],
  ['the first three', rank, 3, said('under'), '[1, 3]'],
  ['a rate over what none should be', rate, 120, said('over'), '(120, Infinity]'],
] as const)('%s', (_, indicator, value, inexact, expected) => {
  expect(written(intervalOf(indicator, value, inexact))).toBe(expected);
});

const of = (value: number, bound: Bound | null = null, upTo: number | null = null) =>
  intervalOf(rate, value, said(bound, upTo));

test.each([
  ['two numbers', of(96), of(95), true],
  ['the same number', of(96), of(96), false],
  ['a range below', of(96.58), of(30, 'range', 40), true],
  ['a range that may reach it', of(40), of(30, 'range', 40), false],
  ['100% against nearly 100%', of(100), of(100, 'under'), true],
  ['over 85% against 85%', of(85, 'over'), of(85), true],
  ['over 90% against over 85%', of(90, 'over'), of(85, 'over'), false],
  ['about 96% against 95%', of(96, 'about'), of(95), false],
])('surely more: %s', (_, one, other, expected) => {
  expect(isSurelyMore(one, other)).toBe(expected);
  expect(isSurelyMore(other, one)).toBe(false);
});

test.each([
  [of(85, 'over'), '[0, 15)'],
  [of(100, 'under'), '(0, 100]'],
  [of(30, 'range', 40), '[60, 70]'],
  [of(96), '[4, 4]'],
])('the gap to 100 of %o', (interval, expected) => {
  expect(written(turnedInterval(interval, 100))).toBe(expected);
});

test.each([
  ['under 500 from 500', of(50, 'under'), 50, null, false],
  ['under 500 from less', of(50, 'under'), 49, null, true],
  ['over 500 up to 500', of(50, 'over'), null, 50, false],
  ['over 500 up to more', of(50, 'over'), null, 51, true],
  ['a range that begins below', of(30, 'range', 40), 35, null, true],
  ['a range that ends at the bound', of(30, 'range', 40), 40, 50, true],
  ['a range below', of(30, 'range', 40), 41, null, false],
  ['a number at the bound', of(50), 50, 50, true],
])('may lie within: %s', (_, interval, min, max, expected) => {
  expect(mayLieWithin(interval, { min, max })).toBe(expected);
});
