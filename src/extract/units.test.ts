import { expect, test } from 'vitest';
import { isSameUnit, unitAt } from './units';

test.each([
  ['件次报告', '件次'],
  ['个百分点', '个百分点'],
  ['个工作日内', '个工作日'],
  ['人次', '人次'],
  ['名干部', '名'],
  ['万元', ''],
  ['', ''],
])('%s begins with the unit “%s”', (text, unit) => {
  expect(unitAt(text, 0)).toBe(unit);
});

test.each([
  ['件', '宗', true],
  ['件', '件次', true],
  ['件', '条', true],
  ['项', '件', true],
  ['部', '件', true],
  ['个', '项', true],
  ['家', '个', true],
  ['名', '人', true],
  ['名', '件', false],
  ['个', '名', false],
  ['场', '件', false],
  ['%', '件', false],
  ['元', '美元', false],
  ['天', '小时', false],
  ['件', '未知', false],
])('%s and %s: %s', (a, b, same) => {
  expect(isSameUnit(a, b)).toBe(same);
  expect(isSameUnit(b, a)).toBe(same);
});
