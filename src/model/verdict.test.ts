import { expect, test } from 'vitest';
import { makeIndicator, makeRate } from '../../tests/support/make';
import type { Change } from './change';
import { verdictOf } from './verdict';

const rate = makeRate();
const corrected = makeRate({ better: 'lower' });
const rank = makeIndicator({ kind: 'rank', better: 'lower' });
const count = makeIndicator();
const points = (value: number): Change => ({ kind: 'points', value });
const number = (value: number): Change => ({ kind: 'number', value, percent: null });

test.each([
  ['a rate up', rate, points(0.5), 'better'],
  ['a rate down', rate, points(-0.5), 'worse'],
  ['a rate that is better low, up', corrected, points(0.5), 'worse'],
  ['a rate that is better low, down', corrected, points(-0.5), 'better'],
  ['places gained', rank, { kind: 'places', value: 2 } as const, 'better'],
  ['places lost', rank, { kind: 'places', value: -1 } as const, 'worse'],
  ['a count that no direction is better for', count, number(12), null],
  ['a count that is better high', makeIndicator({ better: 'higher' }), number(12), 'better'],
  ['no change', rate, points(0), null],
  ['what does not compare', rate, { kind: 'none', reason: 'definition' } as const, null],
])('%s: %s', (_, indicator, change, verdict) => {
  expect(verdictOf(indicator, change)).toBe(verdict);
});

test.each([
  ['up', 'higher', 'better'],
  ['down', 'higher', 'worse'],
  ['up', 'lower', 'worse'],
  ['forward', 'lower', 'better'],
  ['back', 'lower', 'worse'],
  ['up', null, null],
] as const)('no number, but %s where %s is better: %s', (turn, better, verdict) => {
  const kind = turn === 'forward' || turn === 'back' ? 'rank' : 'count';
  expect(verdictOf(makeIndicator({ kind, better }), { kind: 'none', reason: 'inexact' }, turn)).toBe(verdict);
});
