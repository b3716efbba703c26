import { expect, it } from 'vitest';
import { numberFormat } from './numberFormat';

it.each([
  [[3.92, 0.04], 'zh-CN', '', '0.00'],
  [[3.92, 0.5], 'zh-CN', '', 'General'],
  [[1096, 12], 'zh-CN', '个', '0"个"'],
  [[1096, 12], 'en', '', '#,##0'],
  [[98.5, null], 'en', '', '#,##0.0'],
  [[12], 'zh-CN', '"件"', '0"件"'],
  [[], 'zh-CN', '', '0'],
] as const)('%j in %s with unit %j is %s', (values, language, unit, format) => {
  expect(numberFormat(values, language, unit)).toBe(format);
});
