import { expect, test } from 'vitest';
import { knownTime } from './knownTime';

const KNOWN = '2024-01-29T17:22+08:00';

test.each([
  ['a day alone', '2024-01-29T00:00+08:00', KNOWN, KNOWN],
  ['another hour of the day', '2024-01-29T09:00+08:00', KNOWN, '2024-01-29T09:00+08:00'],
  ['another day', '2024-01-30T00:00+08:00', KNOWN, '2024-01-30T00:00+08:00'],
  ['a day of which nothing is known', '2024-01-29T00:00+08:00', undefined, '2024-01-29T00:00+08:00'],
  ['no day', null, KNOWN, null],
  ['an empty one', '', KNOWN, ''],
])('%s', (_, read, known, expected) => {
  expect(knownTime(read, known)).toBe(expected);
});
