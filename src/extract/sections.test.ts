import { describe, expect, test } from 'vitest';
import { normalise } from './normalise';
import { findSections } from './sections';

const tree = (source: string) =>
  findSections(normalise(source).text).map(({ id, label, title }) => [id, label, title].join(' ').trim());

test('four levels, with the title up to the first full stop', () => {
  expect(
    tree(
      '报告\n一、主要做法\n(一)加强领导。成效明显。\n1.学习。\n2．督察。\n（1）甲。\n（2）乙。\n（二）规范执法\n二、存在问题',
    ),
  ).toEqual([
    '0  报告',
    '1 一 主要做法',
    '1.1 一(一) 加强领导',
    '1.1.1 一(一)1 学习',
    '1.1.2 一(一)2 督察',
    '1.1.2.1 一(一)2(1) 甲',
    '1.1.2.2 一(一)2(2) 乙',
    '1.2 一(二) 规范执法',
    '2 二 存在问题',
  ]);
});

describe('numbering', () => {
  test.each([
    ['parts', '第一部分 工作\n一、甲\n第二部分 问题', ['0', '1 第一部分 工作', '1.1 第一部分一 甲', '2 第二部分 问题']],
    ['circled', '一、甲\n①乙\n②丙', ['0', '1 一 甲', '1.1 一① 乙', '1.2 一② 丙']],
    [
      '1、 with a number behind it',
      '一、甲\n1、乙\n2、丙\n3、1-11月丁',
      ['0', '1 一 甲', '1.1 一1 乙', '1.2 一2 丙', '1.3 一3 1-11月丁'],
    ],
    ['one level left out', '一、甲\n1.乙\n二、丙', ['0', '1 一 甲', '1.1 一1 乙', '2 二 丙']],
    ['one number printed twice', '（一）甲\n（二）乙\n（二）丙', ['0', '1 (一) 甲', '2 (二) 乙', '3 (二) 丙']],
    [
      'no line breaks',
      '报告。一、主要措施（一）服务。1.甲。2.乙。（二）执法。二、问题。',
      [
        '0  报告',
        '1 一 主要措施',
        '1.1 一(一) 服务',
        '1.1.1 一(一)1 甲',
        '1.1.2 一(一)2 乙',
        '1.2 一(二) 执法',
        '2 二 问题',
      ],
    ],
  ])('%s', (_, source, expected) => {
    expect(tree(source)).toEqual(expected);
  });

  test.each([
    ['a figure at the start of a line', '一、甲\n1.5万件已办结'],
    ['a court of second instance', '一、甲\n二、三审案件'],
    ['an article cited', '一、甲\n依照第（二）项办理'],
    ['a number that does not follow', '一、甲\n9.乙'],
  ])('%s is no heading', (_, source) => {
    expect(tree(source)).toHaveLength(2);
  });
});

test.each([
  ['with page numbers', '目录\n一、工作……1\n（一）甲……2\n二、问题……5\n\n一、工作\n（一）甲\n开展。\n二、问题\n有。'],
  ['without', '目录\n一、工作\n（一）甲\n二、问题\n一、工作\n（一）甲\n开展。\n二、问题\n有。'],
])('a table of contents %s is not the text', (_, source) => {
  expect(tree(source).slice(1)).toEqual(['1 一 工作', '1.1 一(一) 甲', '2 二 问题']);
});

test('sections follow one another without gaps', () => {
  const text = normalise('头\n一、甲\n（一）乙。丙\n二、丁').text;
  const sections = findSections(text);
  expect(sections.map(({ end }) => end)).toEqual([...sections.slice(1).map(({ start }) => start), text.length]);
});
