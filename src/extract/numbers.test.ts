import { describe, expect, test } from 'vitest';
import { bracketFlags } from './brackets';
import { findNumbers } from './numbers';

const read = (text: string) =>
  findNumbers(text, bracketFlags(text), new Map()).map(({ start, end, reason, figure }) =>
    [text.slice(start, end), reason ?? `${figure?.value}${figure?.unit}`].join(' '),
  );

describe('marks', () => {
  test.each([
    ['健全“1+N+3”、“4+1”、2+8+2机制', ['1+N+3 mechanism', '4+1 mechanism', '2+8+2 mechanism']],
    ['7×24小时服务', ['7×24小时 mechanism']],
    [
      '第三批、第六届、第一责任人、第三十二条',
      ['第三批 ordinal', '第六届 ordinal', '第一 ordinal', '第三十二条 ordinal'],
    ],
    ['“八五”普法、十四五规划、二十大', ['八五 ordinal', '十四五 ordinal', '二十大 ordinal']],
    ['2023年、2021-2025年、2024-01-29 17:22', ['2023年 date', '2021-2025年 date', '2024-01-29 17:22 date']],
    ['1—6月、3月5日上午9:30、前三季度', ['1—6月 date', '3月5日 date', '9:30 date', '前三季度 date']],
    ['国办发〔2018〕3号、第713号', ['2018〕3号 document-number', '第713号 document-number']],
    ['平台2.0版、V3.1', ['2.0版 version', 'V3.1 version']],
    ['12345热线、IPv6、5G、www.a.cn/1', ['12345 name', 'IPv6 name', '5G name', 'www.a.cn/1 name']],
    ['电话0758-1234567', ['0758-1234567 name']],
    ['“四下基层”、两个维护、三项制度', ['四下基层 slogan', '两个维护 slogan', '三项制度 slogan']],
    ['市县镇三级、两级', ['三级 level', '两级 level']],
    ['一是学习。二是考核', ['一 list-item', '二 list-item']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('figures', () => {
  test.each([
    ['推动47个领域74个事项', ['47个 47个', '74个 74个']],
    ['突破一万宗、四成、三十六家', ['一万宗 10000宗', '四成 40%', '三十六家 36家']],
    ['排名全省第一、位列第3位、位居全省前三', ['第一 1位', '第3位 3位', '前三 3位']],
    ['出台规章一部，', ['一部 1部']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  '统一、唯一、一体化、一次性化解',
  '一个平台、一批案例、每一名',
  '十分重视百姓、百千万',
  '四川、三亚、四会',
  '成立四成员小组',
])('%s holds no number', (text) => {
  expect(read(text)).toEqual([]);
});

test('the number of a heading is one', () => {
  const text = '（一）加强3项';
  const tokens = findNumbers(text, bracketFlags(text), new Map([[0, 3]]));
  expect(tokens.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
    ['（一）', 'heading'],
    ['3项', null],
  ]);
});
