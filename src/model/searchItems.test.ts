import { expect, test } from 'vitest';
import { pinyinReader } from '../pages/shared/pinyinReader';
import { learnSteps } from './learnSteps';
import { createPinyinTable } from './pinyinTable';
import { buildSearchIndex } from './searchIndex';
import { searchItems } from './searchItems';

const index = buildSearchIndex(
  ['执法检查指标', '政务公开指标', '信访指标'].map((name) => ({ names: [name], texts: [] })),
  (item) => item,
);
const readings = createPinyinTable(pinyinReader);
Array.from(learnSteps(index, readings));
const items = (query: string) => searchItems(index, query, readings);
const found = (query: string) => Array.from(items(query) ?? [], (grade) => grade > 0);

test.each([
  ['', []],
  ['指标', []],
  ['zhi', []],
  ['z', [true, true, false]],
  ['zhif', [true, false, false]],
  ['xf', [false, false, true]],
  ['没有的词', [false, false, false]],
])('“%s” finds %j; nothing is left out where the list is empty', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test.each([
  ['zhif', 'zhifa', true],
  ['执法', 'zfjc', true],
  ['政务公开', 'zhif', false],
  ['zhif', 'xf', false],
  ['没有的词', 'xyz', true],
])('after “%s”, “%s” is the same answer: %s', (before, query, isSame) => {
  expect(items(query) === items(before)).toBe(isSame);
});

test('another question between two is answered anew', () => {
  const first = items('zhif');
  expect(items('xf')).not.toBe(first);
  expect(found('zhif')).toEqual([true, false, false]);
});
