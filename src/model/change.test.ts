import { expect, test } from 'vitest';
import { makeIndicator, makeRate, words } from '../../tests/support/make';
import type { Indicator, Localized } from '../dataset/schema';
import { type ComparePoint, changeFrom } from './change';
import type { Inexact } from './inexact';

const rate = makeRate({ id: 'rate' });
const count = makeIndicator({ id: 'count' });
const rank = makeIndicator({ id: 'rank', kind: 'rank', unit: { zh: '位', en: 'place' }, better: 'lower' });
const point = (
  indicator: Indicator,
  value: number | null,
  definition: Localized | null = null,
  inexact: Inexact | null = null,
): ComparePoint => ({
  indicator,
  value,
  definition,
  inexact,
});
const over: Inexact = { bound: 'over', upTo: null };
const range: Inexact = { bound: 'range', upTo: 97 };

test.each([
  ['a rate up', rate, 95.1, 96.08, { kind: 'points', value: 0.98 }],
  ['a rate down', rate, 96.08, 95.1, { kind: 'points', value: -0.98 }],
  ['a rate that stays', rate, 100, 100, { kind: 'points', value: 0 }],
  ['a rate from 0', rate, 0, 96.58, { kind: 'points', value: 96.58 }],
  ['a count up', count, 40, 45, { kind: 'number', value: 5, percent: 12.5 }],
  ['a count down', count, 30, 20, { kind: 'number', value: -10, percent: -33.3 }],
  ['a count to 0', count, 4, 0, { kind: 'number', value: -4, percent: -100 }],
  ['a count from 0', count, 0, 4, { kind: 'number', value: 4, percent: null }],
  ['a count that stays at 0', count, 0, 0, { kind: 'number', value: 0, percent: null }],
  ['half of a tenth upwards', count, 80, 81, { kind: 'number', value: 1, percent: 1.3 }],
  ['half of a tenth downwards', count, 80, 79, { kind: 'number', value: -1, percent: -1.3 }],
  ['a count with decimals', count, 0.3, 0.1, { kind: 'number', value: -0.2, percent: -66.7 }],
  ['hardly a change', count, 100_000, 99_999, { kind: 'number', value: -1, percent: 0 }],
  ['a better rank', rank, 5, 3, { kind: 'places', value: 2 }],
  ['a worse rank', rank, 1, 4, { kind: 'places', value: -3 }],
  ['a rank that stays', rank, 1, 1, { kind: 'places', value: 0 }],
])('%s', (_, indicator, from, to, change) => {
  expect(changeFrom(point(indicator, from), point(indicator, to))).toStrictEqual(change);
});

const defined = makeRate({ id: 'defined', definition: words('口径一') });
const sameWords = makeRate({ id: 'same-words', definition: words('口径一') });
const otherWords = makeRate({ id: 'other-words', definition: words('口径二') });
const otherUnit = makeIndicator({ id: 'other-unit', unit: { zh: '件', en: 'cases' } });

test.each([
  ['no value', point(rate, 95), point(rate, null), 'missing'],
  ['no value on either side', point(rate, null), point(rate, null), 'missing'],
  ['no value of the baseline', point(rate, null), point(rate, 95), 'no-baseline'],
  ['a rate and a count', point(count, 1), point(rate, 95), 'kind'],
  ['two units', point(count, 1), point(otherUnit, 1), 'unit'],
  ['two indicators without definitions', point(rate, 95), point(makeRate({ id: 'another' }), 95), 'definition'],
  ['two definitions', point(defined, 95), point(otherWords, 95), 'definition'],
  ['a definition and none', point(defined, 95), point(rate, 95), 'definition'],
  ['a report that counts otherwise', point(rate, 95), point(rate, 96, words('另')), 'definition'],
  ['a value that is not exact', point(rate, 95), point(rate, 96, null, over), 'inexact'],
  ['a baseline that is not exact', point(rate, 95, null, range), point(rate, 96), 'inexact'],
  ['two of the same words', point(rate, 95, null, over), point(rate, 95, null, over), 'inexact'],
  ['what is not exact and not stated before', point(rate, null), point(rate, 96, null, over), 'no-baseline'],
  ['a baseline that counted otherwise', point(defined, 95, words('另')), point(defined, 96), 'definition'],
])('cannot be compared: %s', (_, baseline, to, reason) => {
  expect(changeFrom(baseline, to)).toEqual({ kind: 'none', reason });
});

test.each([
  ['two indicators of one definition', point(defined, 95), point(sameWords, 96)],
  ['two reports that count otherwise in the same way', point(rate, 95, words('另')), point(rate, 96, words('另'))],
  ['a report that says what the catalogue says', point(defined, 95), point(defined, 96, words('口径一'))],
])('can be compared: %s', (_, baseline, to) => {
  expect(changeFrom(baseline, to)).toEqual({ kind: 'points', value: 1 });
});
