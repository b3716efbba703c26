import { expect, test } from 'vitest';
import { spelledNumber } from './spelledNumber';

test.each([
  [0, '零'],
  [3, '三'],
  [10, '十'],
  [15, '十五'],
  [20, '二十'],
  [105, '一百零五'],
  [115, '一百一十五'],
  [230, '二百三十'],
  [1096, '一千零九十六'],
  [10_000, '一万'],
  [10_500, '一万零五百'],
  [35_000, '三万五千'],
  [1_200_000, '一百二十万'],
  [230_000_000, '二亿三千万'],
  [95.5, '九十五点五'],
  [3.05, '三点零五'],
])('%s is %s', (value, text) => {
  expect(spelledNumber(value)).toBe(text);
});
