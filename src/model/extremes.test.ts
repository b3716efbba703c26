import { expect, test } from 'vitest';
import { makeRate } from '../../tests/support/make';
import { extremes } from './extremes';
import type { Inexact } from './inexact';
import { intervalOf } from './interval';

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

const rate = makeRate();
const vague = (value: number, inexact: Inexact | null) => ({ value, inexact });
const [over, under, about] = (['over', 'under', 'about'] as const).map((bound): Inexact => ({ bound, upTo: null }));
const range = (upTo: number): Inexact => ({ bound: 'range', upTo });

test.each([
  ['all exact', [vague(96, null), vague(90, null)], undefined, undefined],
  ['the largest exact, the smallest a range below', [vague(96, null), vague(30, range(40))], false, false],
  ['a range that may reach the next', [vague(96, null), vague(30, range(40)), vague(35, null)], false, true],
  ['two of one number, one of them not exact', [vague(95, over ?? null), vague(95, about ?? null)], true, true],
  ['100% and nearly 100%', [vague(100, null), vague(100, under ?? null)], true, true],
  ['over the least', [vague(96, null), vague(85, over ?? null)], true, true],
  ['one alone', [vague(85, over ?? null)], false, false],
])('whether the ends are sure: %s', (_, items, isMostWritten, isLeastWritten) => {
  const found = extremes(
    items,
    ({ value }) => value,
    ({ value, inexact }) => inexact && intervalOf(rate, value, inexact),
  );
  expect([found.isMostWritten, found.isLeastWritten]).toEqual([isMostWritten, isLeastWritten]);
});
