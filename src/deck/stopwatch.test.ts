import { expect, test } from 'vitest';
import { clockText, elapsed, pressed, ZERO } from './stopwatch';

test('counts while it runs, keeps what passed while it rests', () => {
  const running = pressed(ZERO, 1000);
  expect(elapsed(running, 4000)).toBe(3000);
  const resting = pressed(running, 6000);
  expect(elapsed(resting, 99_000)).toBe(5000);
  expect(elapsed(pressed(resting, 100_000), 101_000)).toBe(6000);
});

test('a clock set back takes nothing away', () => {
  expect(elapsed({ before: 2000, since: 5000 }, 1000)).toBe(2000);
});

test.each([
  [0, '0:00'],
  [5999, '0:05'],
  [750_000, '12:30'],
  [3_725_000, '1:02:05'],
])('%i ms is %s', (milliseconds, text) => {
  expect(clockText(milliseconds)).toBe(text);
});
