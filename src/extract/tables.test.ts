import { expect, test } from 'vitest';
import { tableCells } from './tables';

const read = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return tableCells(text, 2022).map(({ start, end, label, unit, reason }) =>
    [text.slice(start, end).trim(), label, unit, reason ?? ''].join('/'),
  );
};

test('years, units and changes by their headings', () => {
  expect(
    read([
      '| 序号 | 指标 | 单位 | 2021年 | 2022年 | 同比 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | 应诉率 | % | 96.3 | 98.9 | +2.6 |',
    ]),
  ).toEqual([
    '1/应诉率序号/%/ordinal',
    '应诉率/应诉率/%/',
    '%/应诉率/%/',
    '96.3/应诉率/%/previous',
    '98.9/应诉率/%/',
    '+2.6/应诉率同比/%/change',
  ]);
});

test('one row of figures below their names', () => {
  expect(read(['|类别|网上可办占比|就近可办占比|', '|行政许可|99.1%|92.4%|']).slice(1)).toEqual([
    '99.1%/行政许可网上可办占比//',
    '92.4%/行政许可就近可办占比//',
  ]);
});

test('columns parted by tabs; a unit of the row before that of the heading', () => {
  expect(read(['指标\t数量（个）\t目标\t全省平均', '抽查领域\t35\t30\t28', '使用率（%）\t72.4\t70\t65.1'])).toEqual([
    '抽查领域/抽查领域//',
    '35/抽查领域/个/',
    '30/抽查领域目标//target',
    '28/抽查领域全省平均//other-body',
    '使用率（%）/使用率/%/',
    '72.4/使用率/%/',
    '70/使用率目标/%/target',
    '65.1/使用率全省平均/%/other-body',
  ]);
});

test.each([[['全市办理案件3件。']], [['|']], [['']], [['甲|乙', '丙']]])('%j is no table', (lines) => {
  expect(read(lines)).toEqual([]);
});
