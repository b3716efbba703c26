import { expect, test } from 'vitest';
import { makeIndicator, makeRate } from '../../tests/support/make';
import { gapOf } from './gap';
import { statusOf } from './status';

const rate = makeRate();
const count = makeIndicator();
const rank = makeIndicator({ kind: 'rank' });

test.each([
  ['a rate short of 100', rate, 96.08, 'below-ceiling', 3.92],
  ['a rate a hair short of 100', rate, 99.999, 'below-ceiling', 0.001],
  ['a rate of 0', rate, 0, 'below-ceiling', 100],
  ['a rate of 100', rate, 100, 'at-ceiling', 0],
  ['a rate not in the report', rate, null, 'missing', null],
  ['a count', count, 1096, 'stated', null],
  ['a count of 100', count, 100, 'stated', null],
  ['a count of 0', count, 0, 'stated', null],
  ['a count not in the report', count, null, 'missing', null],
  ['a rank', rank, 1, 'stated', null],
])('%s: status and gap', (_, indicator, value, status, gap) => {
  expect(statusOf(indicator, value)).toBe(status);
  expect(gapOf(indicator, value)).toBe(gap);
});
