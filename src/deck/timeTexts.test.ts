import { expect, test } from 'vitest';
import { clockText } from './clockText';
import { formatDuration } from './formatDuration';
import { parseMinutes } from './parseMinutes';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [7000, '0:07'],
  [725_000, '12:05'],
  [3_725_000, '1:02:05'],
  [-65_000, '\u22121:05'],
  [-400, '0:00'],
])('%d ms are %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

test.each([
  ['', null],
  ['  ', null],
  ['20', 20],
  ['２０', 20],
  [' 600 ', 600],
  ['0', 'bad'],
  ['601', 'bad'],
  ['1.5', 'bad'],
  ['十', 'bad'],
  ['-5', 'bad'],
] as const)('“%s” as minutes', (text, minutes) => {
  expect(parseMinutes(text)).toBe(minutes);
});

test('the clock of this place, in two digits each', () => {
  expect(clockText(new Date(2024, 0, 29, 9, 5).getTime())).toBe('09:05');
  expect(clockText(new Date(2024, 0, 29, 17, 22).getTime())).toBe('17:22');
});
