import { expect, test } from 'vitest';
import { makeIndicator, makeRate, words } from '../../tests/support/make';
import {
  formatList,
  formatNumber,
  formatPoints,
  formatSigned,
  formatTime,
  formatValue,
  formatValueParts,
  inLanguage,
} from './format';

const themes = makeIndicator({ unit: { zh: '个', en: 'themes' } });
const rank = makeIndicator({ kind: 'rank', unit: { zh: '位', en: 'place' } });
const rate = makeRate();

test('names in either language', () => {
  expect(inLanguage(words('信访', 'Petitions'), 'zh-CN')).toBe('信访');
  expect(inLanguage(words('信访', 'Petitions'), 'en')).toBe('Petitions');
});

test.each([
  [1096, '1096', '1,096'],
  [96.08, '96.08', '96.08'],
  [100, '100', '100'],
  [0, '0', '0'],
  [0.04, '0.04', '0.04'],
  [1234567.25, '1234567.25', '1,234,567.25'],
])('the number %s is %s, in English %s', (value, zh, en) => {
  expect(formatNumber(value, 'zh-CN')).toBe(zh);
  expect(formatNumber(value, 'en')).toBe(en);
});

// In English a no-break space joins number and unit.
test.each([
  ['a count', themes, 1096, '1096个', '1,096\u00a0themes', ['1096', '个'], ['1,096', 'themes']],
  ['a count of 0', themes, 0, '0个', '0\u00a0themes', ['0', '个'], ['0', 'themes']],
  ['a rate', rate, 96.08, '96.08%', '96.08%', ['96.08', '%'], ['96.08', '%']],
  ['a whole rate', rate, 100, '100%', '100%', ['100', '%'], ['100', '%']],
  ['the first', rank, 1, '第一', '1st', ['第一', ''], ['1st', '']],
  ['the second', rank, 2, '第二', '2nd', ['第二', ''], ['2nd', '']],
  ['the third', rank, 3, '第三', '3rd', ['第三', ''], ['3rd', '']],
  ['the tenth', rank, 10, '第十', '10th', ['第十', ''], ['10th', '']],
  ['the eleventh', rank, 11, '第11', '11th', ['第11', ''], ['11th', '']],
  ['the twenty-first', rank, 21, '第21', '21st', ['第21', ''], ['21st', '']],
] as const)('%s', (_, indicator, value, zh, en, zhParts, enParts) => {
  expect(formatValue(indicator, value, 'zh-CN')).toBe(zh);
  expect(formatValue(indicator, value, 'en')).toBe(en);
  expect(formatValueParts(indicator, value, 'zh-CN')).toEqual({ number: zhParts[0], unit: zhParts[1] });
  expect(formatValueParts(indicator, value, 'en')).toEqual({ number: enParts[0], unit: enParts[1] });
});

test.each([
  [3.92, '3.92个百分点', '3.92\u00a0pp'],
  [0, '0个百分点', '0\u00a0pp'],
])('%s percentage points are %s, in English %s', (points, zh, en) => {
  expect(formatPoints(points, 'zh-CN')).toBe(zh);
  expect(formatPoints(points, 'en')).toBe(en);
});

test.each([
  [0.98, '+0.98', '+0.98'],
  [-1.2, '\u22121.2', '\u22121.2'],
  [1096, '+1096', '+1,096'],
  [-1096, '\u22121096', '\u22121,096'],
  [0, '0', '0'],
  [-0, '0', '0'],
])('the difference %s is %s, in English %s', (value, zh, en) => {
  expect(formatSigned(value, 'zh-CN')).toBe(zh);
  expect(formatSigned(value, 'en')).toBe(en);
});

test.each([
  ['2024-01-29T17:22+08:00', '2024-01-29 17:22'],
  ['2024-01-01T00:05-03:00', '2024-01-01 00:05'],
  ['2024-01-29T23:59Z', '2024-01-29 23:59'],
  ['2025-02-01T00:00+08:00', '2025-02-01'],
  ['2024-02-01', '2024-02-01'],
])('%s is shown as the clock of its publisher: %s', (iso, shown) => {
  expect(formatTime(iso)).toBe(shown);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a、b', 'a and b'],
  [['a', 'b', 'c'], 'a、b、c', 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a、b、c、d', 'a, b, c and d'],
])('the list %j is %s, in English %s', (items, zh, en) => {
  expect(formatList(items, 'zh-CN')).toBe(zh);
  expect(formatList(items, 'en')).toBe(en);
});
