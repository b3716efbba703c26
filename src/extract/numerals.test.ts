import { expect, test } from 'vitest';
import { chineseNumber } from './numerals';

test.each([
  ['三', 3],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['一百零八', 108],
  ['一千零九十六', 1096],
  ['一万', 10_000],
  ['三万五千', 35_000],
  ['一百二十万', 1_200_000],
  ['两亿三千万', 230_000_000],
  ['二〇二三', 2023],
  ['九十三点五', 93.5],
  ['三点二万', 32_000],
  ['百千万', null],
  ['三三', null],
  ['万', null],
  ['千万', null],
  ['件', null],
  ['', null],
])('%s is %j', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});
