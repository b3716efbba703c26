import { describe, expect, test } from 'vitest';
import { makeObservation, makeRecord } from '../../tests/support/make';
import { alignQuote } from './alignQuote';
import { extract } from './extract';
import { quoteFinder } from './findQuote';
import { verifyReport } from './verify';

const TEXT = `虚构市2023年法治政府建设年度报告
一、主要工作
（一）行政应诉。全市行政诉讼一审案件650件,负责人出庭应诉率
100%。开展执法培训23场。
（二）政务公开。办理政府信息公开申请６８５宗，答复率达100%。持续优化营商环境。
二、下一步
持续优化营商环境，培训30场。`;

describe('a quote in a text', () => {
  const find = quoteFinder(TEXT);
  const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

  test.each([
    ['as it stands', '开展执法培训23场', ['开展执法培训23场']],
    [
      'with other punctuation, over a line',
      '一审案件650件，负责人出庭应诉率100%',
      ['一审案件650件,负责人出庭应诉率\n100%'],
    ],
    ['with digits of another width', '政府信息公开申请685宗', ['政府信息公开申请６８５宗']],
    ['in two places', '持续优化营商环境', ['持续优化营商环境', '持续优化营商环境']],
  ])('%s', (_, quote, expected) => {
    const found = find(quote);
    expect(found.status).toBe('found');
    expect(found.status === 'missing' ? [] : found.places.map(words)).toEqual(expected);
  });

  test('with a difference', () => {
    expect(find('全市行政诉讼一审案件560件，负责人出庭应诉率100%')).toMatchObject({
      status: 'different',
      text: '全市行政诉讼一审案件650件,负责人出庭应诉率\n100%',
      sought: '全市行政诉讼一审案件560件，负责人出庭应诉率100%',
      differences: [{ at: 10, quote: '56', text: '65' }],
    });
  });

  test.each(['调解案件1200件全部成功', '复议', ''])('not at all: %j', (quote) => {
    expect(find(quote)).toEqual({ status: 'missing' });
  });
});

test.each([
  ['甲乙丙', '天甲乙丙地', { likeness: 1, start: 1, end: 4, differences: [] }],
  ['甲乙丙丁', '甲丙丁', { likeness: 0.75, start: 0, end: 3, differences: [{ at: 1, quote: '乙', text: '' }] }],
  ['甲乙丙丁', '甲乙新丙丁', { likeness: 0.75, start: 0, end: 5, differences: [{ at: 2, quote: '', text: '新' }] }],
  ['甲乙丙丁', '甲戊丙丁', { likeness: 0.75, start: 0, end: 4, differences: [{ at: 1, quote: '乙', text: '戊' }] }],
  ['甲乙丙丁', '天甲乙丙戊地', { likeness: 0.75, start: 1, end: 5, differences: [{ at: 3, quote: '丁', text: '戊' }] }],
  ['', '甲', { likeness: 0, start: 0, end: 0, differences: [] }],
])('%j on %j', (quote, text, expected) => {
  expect(alignQuote(quote, text)).toEqual(expected);
});

describe('a report against its text', () => {
  const extraction = extract(TEXT, { indicators: [] });
  const observations = [
    makeObservation('suits', 650, { section: '1.1', quote: '全市行政诉讼一审案件650件' }),
    makeObservation('court', 100, { section: '1.1', quote: '负责人出庭应诉率100%' }),
    makeObservation('requests', 586, { section: '1.2', quote: '办理政府信息公开申请586宗' }),
  ];
  const records = [
    makeRecord({ id: 'training', section: '1.1', quote: '开展执法培训23场' }),
    makeRecord({ id: 'plan', kind: 'plan', section: '2', quote: '持续优化营商环境' }),
    makeRecord({ id: 'lost', section: '1.3', quote: '建立行政争议调解中心平台' }),
  ];
  const { quotes, unaccounted } = verifyReport(TEXT, { observations, records }, extraction);

  test('tells of each quote where it stands', () => {
    expect(quotes.map(({ id, found, foundIn }) => [id, found.status, foundIn])).toEqual([
      ['suits', 'found', '1.1'],
      ['court', 'found', '1.1'],
      ['requests', 'different', '1.2'],
      ['training', 'found', '1.1'],
      ['plan', 'found', '2'],
      ['lost', 'missing', null],
    ]);
  });

  test('tells of each figure that the report leaves out or states otherwise', () => {
    expect(unaccounted.map(({ label, value }) => [label, value])).toEqual([
      ['办理政府信息公开申请', 685],
      ['答复率', 100],
    ]);
  });

  test('nothing is left where all is stated', () => {
    const whole = [
      ...observations.slice(0, 2),
      makeObservation('a', 685, { quote: '政府信息公开申请685宗' }),
      makeObservation('b', 100, { quote: '答复率达100%' }),
    ];
    expect(verifyReport(TEXT, { observations: whole, records }, extraction).unaccounted).toEqual([]);
  });
});
