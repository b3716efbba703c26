import { describe, expect, test } from 'vitest';
import { makeIndicator, makeRate, words } from '../../tests/support/make';
import type { Figure } from './figures';
import { featuresOf } from './likeness';
import { type Candidate, indicatorMatcher } from './matchIndicators';

const named = (zh: string) => ({ name: words(zh), short: words(zh) });
const match = indicatorMatcher([
  makeRate({ id: 'reply', ...named('政府信息公开申请答复率') }),
  makeRate({ id: 'record', ...named('政府信息公开申请录入率') }),
  makeIndicator({ id: 'issued', ...named('出台规范性文件'), unit: words('件') }),
  makeIndicator({ id: 'repealed', ...named('废止规范性文件'), unit: words('件'), aliases: ['宣布失效规范性文件'] }),
  makeIndicator({ id: 'place', kind: 'rank', ...named('营商环境全省排名') }),
]);
const figure: Figure = {
  start: 0,
  end: 1,
  leadStart: 0,
  value: 9,
  unit: '件',
  bound: null,
  upTo: null,
  share: null,
  isChinese: false,
};

function likely(
  text: string,
  given: Partial<Figure> & Partial<Omit<Candidate, 'figure' | 'context'>> & { context?: string } = {},
) {
  const { context = '', isRank = false, isOfOther = false, isPart = false, ...parts } = given;
  const label = given.label ?? { text, own: text, isShared: false };
  const candidate = {
    figure: { ...figure, ...parts },
    label,
    isRank,
    isOfOther,
    isPart,
    context: () => [featuresOf(context)],
  };
  return match(candidate).map(({ indicator }) => indicator.id);
}

describe('by its label', () => {
  test.each([
    ['出台规范性文件', {}, ['issued']],
    ['废止规范性文件', {}, ['repealed']],
    ['宣布失效规范性文件', {}, ['repealed']],
    ['修改规范性文件', {}, []],
    ['审查规范性文件', {}, []],
    ['政府信息公开申请答复率', { unit: '%' }, ['reply']],
    ['答复率', { unit: '%', context: '办理政府信息公开申请685宗' }, ['reply']],
    ['答复率', { unit: '%', context: '办理建议提案685件' }, []],
    ['建议提案答复率', { unit: '%', context: '办理政府信息公开申请685宗' }, []],
    ['营商环境排名全省', { isRank: true, unit: '位' }, ['place']],
  ])('%s %j', (label, given, expected) => {
    expect(likely(label, given)).toEqual(expected);
  });
});

test.each([
  ['a unit of another kind', '出台规范性文件', { unit: '人次' }],
  ['a count for a rate', '政府信息公开申请答复率', { unit: '件' }],
  ['above the ceiling', '政府信息公开申请答复率', { unit: '%', value: 101 }],
  ['a part of a thing', '出台规范性文件', { value: 1.5 }],
  ['a range', '出台规范性文件', { bound: 'range' as const }],
  ['another time or place', '出台规范性文件', { isOfOther: true }],
  ['a count for a rank', '营商环境全省排名', {}],
])('none for %s', (_, label, given) => {
  expect(likely(label, given)).toEqual([]);
});

test('of a part only its own words count', () => {
  const label = { text: '出台规范性文件', own: '出台', isShared: true };
  expect(likely('', { label })).toEqual(['issued']);
  expect(likely('', { label, isPart: true })).toEqual([]);
});
