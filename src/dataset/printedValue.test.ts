import { expect, test } from 'vitest';
import { locateValue, printedForms } from './printedValue';

test.each([
  ['rate', 96.08, ['96.08']],
  ['count', 1096, ['1096']],
  ['rank', 1, ['第一', '第1']],
  ['rank', 10, ['第十', '第10']],
  ['rank', 11, ['第11']],
] as const)('a %s of %s is printed as %j', (kind, value, forms) => {
  expect(printedForms(kind, value)).toEqual(forms);
});

// What is found is compared as text; `start` tells two equal figures apart.
test.each([
  ['建立1个习近平法治思想学习宣传教育阵地', 'count', 1, '个', 2, '1个'],
  ['对40个集体和80名个人进行了表彰', 'count', 40, '个', 1, '40个'],
  ['对40个集体和80名个人进行了表彰', 'count', 80, '名', 7, '80名'],
  ['组织废止6件市政府规范性文件和7件部门规范性文件', 'count', 7, '件', 15, '7件'],
  ['第4次会议推动44个领域、4个事项', 'count', 4, '个', 13, '4个'],
  ['排名全省第一', 'rank', 1, '位', 4, '第一'],
  ['排名全省第1', 'rank', 1, '位', 4, '第1'],
  ['位列第12', 'rank', 12, '位', 2, '第12'],
  ['一次性化解率96.08%', 'rate', 96.08, '%', 6, '96.08%'],
  ['100项中使用率100%', 'rate', 100, '%', 8, '100%'],
  ['共100件', 'rate', 100, '%', 1, '100'],
  ['会议3场、活动3次', 'count', 3, '个', 2, '3'],
  ['共0件', 'count', 0, '件', 1, '0件'],
] as const)('in “%s” a %s of %s (%s) stands at %i as %s', (quote, kind, value, unit, start, found) => {
  expect(locateValue(quote, kind, value, unit)).toEqual([start, start + found.length]);
  expect(quote.slice(start, start + found.length)).toBe(found);
});

test.each([
  ['a part of a longer figure, at its start', '等44个领域', 'count', 4, '个'],
  ['a part of a longer figure, at its end', '共1096个', 'count', 6, '个'],
  ['the whole part of a decimal', '达96.08%', 'rate', 96, '%'],
  ['the decimals of a figure', '达96.08%', 'rate', 8, '%'],
  ['a rank printed as a plain number', '共1个', 'rank', 1, '位'],
  ['a rank inside a longer one', '排名第12', 'rank', 1, '位'],
  ['another figure', '等3部地方性法规', 'count', 5, '部'],
] as const)('does not take %s for the value', (_, quote, kind, value, unit) => {
  expect(locateValue(quote, kind, value, unit)).toBeNull();
});
