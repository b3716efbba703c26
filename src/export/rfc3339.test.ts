import { expect, test } from 'vitest';
import { rfc3339 } from './rfc3339';

test.each([
  ['2024-01-29T17:22+08:00', '2024-01-29T17:22:00+08:00'],
  ['2024-01-29T17:22Z', '2024-01-29T17:22:00Z'],
  ['2024-02-01', '2024-02-01T00:00:00Z'],
])('%s is %s', (date, whole) => {
  expect(rfc3339(date)).toBe(whole);
});
