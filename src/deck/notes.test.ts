import { expect, test } from 'vitest';
import { bundledDataset } from '../../tests/support/bundled';
import { aPlanContext, deckWords } from '../../tests/support/planning';
import { importedPath } from '../dataset/isImported';
import { indicatorRows } from '../model/indicatorRows';
import { recordRows } from '../model/recordRows';
import { figureNotes, pairNotes, recordNotes } from './noteWords';

const dataset = bundledDataset();
const zh = await deckWords('zh-CN');
const context = aPlanContext(zh, dataset);
const rowsOf = (...ids: string[]) => ids.flatMap((id) => indicatorRows(dataset).filter((row) => row.id === id));
const answers = (...ids: string[]) =>
  Object.fromEntries(figureNotes(context, rowsOf(...ids)).questions.map(({ question, answer }) => [question, answer]));

test('a figure is quoted with its place and defined', () => {
  const { quotes, definitions } = figureNotes(context, rowsOf('petition-resolution-rate'));
  expect(quotes).toEqual([
    {
      about: '初次信访事项一次性化解率',
      text: '全市初次信访事项一次性化解率96.08%',
      place: '一(四)2 强化矛盾纠纷化解，践行新时代“枫桥经验”和“浦江经验”',
    },
  ]);
  expect(definitions[0]).toContain('缺口＝100%－比率');
  expect(definitions.join()).toContain('信访一次性化解率：');
});

test('gaps: how far, which is next, whether there is a plan, and the year before', () => {
  expect(answers('nearby-service-rate', 'petition-resolution-rate')).toMatchObject({
    '信访一次性化解率还差多少？': '3.92个百分点（96.08%，一(四)2）',
    '哪一项差距最大，其次是哪一项？':
      '信访一次性化解率3.92个百分点（96.08%，一(四)2）；“就近可办”3.42个百分点（96.58%，一(二)2）',
    '100%是目标吗？': '不是。100%是比率的上限，报告未提出目标值。',
    '“信访”有对应的问题或计划吗？': '报告没有列出同一类别的问题或计划。',
    '与上年相比如何？': '数据只有2023年一份报告，不能比较。',
  });
});

test('a category with problems and plans is answered with them, and whose grouping it is', () => {
  expect(answers('decision-review-rate')['“重大行政决策”有对应的问题或计划吗？']).toBe(
    '报告列出的问题：个别重大决策公众参与、合法性审查流于形式。报告列出的计划：持续实施重大行政决策“1+N+3”制度模式。按类别对应是本站所做。',
  );
});

test('counts are not judged, and a note is told', () => {
  const said = answers('legislation-drafted');
  expect(said['这些数算多还是算少？']).toContain('只陈述');
  expect(said['起草修订法规规章有什么要说明的？']).toContain('养老服务条例');
});

test('several years without a trend in the deck: where it can be had', () => {
  const [entry] = dataset.entries;
  if (!entry) throw new Error('no report');
  const two = { ...dataset, entries: [entry, { ...entry, id: 'zhaoqing-2022', year: 2022 }] };
  const { questions } = figureNotes(aPlanContext(zh, two), rowsOf('litigation-cases'));
  expect(questions.map(({ answer }) => answer)).toContain('本页没有取其他年份的数；可在“对比”页选指标后再投影。');
});

test('records: where they stand, and the figures beside them', () => {
  const rows = recordRows(dataset).filter(
    ({ record }) => record.category === 'litigation' && record.kind === 'mechanism',
  );
  const { quotes, questions } = recordNotes(context, rows);
  expect(quotes.length).toBe(rows.length);
  expect(questions.map(({ answer }) => answer)).toEqual([
    '一(四)3，备注中有逐条原文。',
    '有行政诉讼一审案件650件、负责人出庭应诉率100%。',
  ]);
  const safety = recordRows(dataset).filter(({ record }) => record.category === 'safety');
  expect(pairNotes(context, safety).questions[1]?.answer).toBe('报告没有列出同一类别的数字。');
});

test('under another report than the catalogue was written from, the definitions say so, once', () => {
  const [entry] = dataset.entries;
  if (!entry) throw new Error('no report');
  const kept = { ...entry, id: 'kept', year: 2024, path: importedPath('kept') };
  const { definitions } = figureNotes(
    aPlanContext(zh, { ...dataset, entry: kept, entries: [kept, entry] }),
    rowsOf('petition-resolution-rate', 'nearby-service-rate'),
  );
  expect(definitions.filter((text) => text.startsWith('含义'))).toEqual([
    '含义按《肇庆市2023年法治政府建设年度报告》的原文整理，文中说的“报告”是那一份；这份报告没有给出定义。',
  ]);
  expect(figureNotes(context, rowsOf('petition-resolution-rate')).definitions.join()).not.toContain('含义');
});
