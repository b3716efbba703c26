import { expect, test } from 'vitest';
import { makeIndicator, words } from '../../../tests/support/make';
import { columnOf } from './columns';
import { indicatorFinder } from './findIndicator';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import { readSection } from './readSection';
import { sectionLabel } from './sectionLabel';
import { cellText } from './tableCell';

test.each([
  ['指标', 'indicator'],
  ['指标名称 *', 'indicator'],
  ['Indicator', 'indicator'],
  ['id', 'indicator'],
  ['admin_code', 'adminCode'],
  ['行政区划代码', 'adminCode'],
  ['发布日期', 'publishedAt'],
  ['原文（摘录）', 'quote'],
  ['章节标题', 'sectionTitle'],
  ['联系人', null],
  ['__proto__', null],
  ['constructor', null],
  ['', null],
])('the heading “%s” is the column %s', (heading, column) => {
  expect(columnOf(heading)).toBe(column);
});

test.each([
  ['96.08', 96.08],
  ['96.08%', 96.08],
  ['９６．０８％', 96.08],
  ['1,234', 1234],
  ['1，234，567', 1234567],
  ['-3', -3],
  ['0', 0],
  [' 12 ', 12],
  ['12,34', null],
  ['约3000', null],
  ['近1.1万', null],
  ['3530余', null],
  ['1e3', null],
  ['一百', null],
  ['12件', null],
  ['', null],
  ['.5', null],
])('“%s” is the number %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['2024-01-29', '2024-01-29T00:00+08:00'],
  ['2024/1/9', '2024-01-09T00:00+08:00'],
  ['2024年1月29日', '2024-01-29T00:00+08:00'],
  ['2024年1月29日 17时22分', '2024-01-29T17:22+08:00'],
  ['2024-01-29 17:22', '2024-01-29T17:22+08:00'],
  ['2024-01-29T17:22:45', '2024-01-29T17:22+08:00'],
  ['2024-01-29T17:22+08:00', '2024-01-29T17:22+08:00'],
  ['2024-01-29T09:22:00Z', '2024-01-29T09:22Z'],
  ['2024-02-29', '2024-02-29T00:00+08:00'],
  ['2023-02-29', null],
  ['2024-13-01', null],
  ['2024-01-29 25:00', null],
  ['2024年1月', null],
  ['29.1.2024', null],
])('“%s” is the time %s', (text, time) => {
  expect(readDate(text)).toBe(time);
});

test.each([
  ['1.2.3', '1.2.3'],
  ['1.2.', '1.2'],
  ['2', '2'],
  ['一', '1'],
  ['一、', '1'],
  ['一（二）3', '1.2.3'],
  ['一(二)3.', '1.2.3'],
  ['一、（二）3（1）', '1.2.3.1'],
  ['第二部分（十一）', '2.11'],
  ['二（二十）', '2.20'],
  ['2001-02-03T00:00', null],
  ['附件', null],
  ['（）', null],
  ['', null],
])('“%s” is the section %s', (text, id) => {
  expect(readSection(text)).toBe(id);
});

test.each([
  ['1', '一'],
  ['1.2.3', '一(二)3'],
  ['2.11', '二(十一)'],
  ['1.20.3.1', '一(二十)3(1)'],
])('section %s is printed %s and read back', (id, label) => {
  expect(sectionLabel(id)).toBe(label);
  expect(readSection(label)).toBe(id);
});

test.each([
  ["'=1+1", '=1+1'],
  ["'quoted'", "'quoted'"],
  [' a\n b ', 'a b'],
  [12, '12'],
  [null, ''],
  [undefined, ''],
])('the cell %j is the text “%s”', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test('an indicator is found by id, names and aliases, and by none that two share', () => {
  const cases = makeIndicator({ id: 'cases', name: words('办结案件', 'Cases closed'), short: words('办结', 'Closed') });
  const rate = makeIndicator({ id: 'rate', name: words('群众满意率'), short: words('办结'), aliases: ['满意度'] });
  const { find, near } = indicatorFinder([cases, rate]);
  for (const called of ['cases', 'CASES', '办结案件', '“办结案件”', ' 办结 案件', 'cases closed'])
    expect(find(called)).toBe(cases);
  for (const called of ['群众满意率', '满意度', 'rate']) expect(find(called)).toBe(rate);
  expect(find('办结')).toBeNull();
  expect(find('办理案件')).toBeNull();
  expect(find('toString')).toBeNull();
  expect(near('办理案件')).toEqual(['办结案件']);
});
