import { expect, test } from 'vitest';
import { makeDataset, makeEntry, makeIndicator, makeRate, words } from '../../../tests/support/make';
import { NEEDED_COLUMNS } from './columns';
import { readTable } from './readTable';
import type { TableCell } from './tableCell';

const { catalogue } = makeDataset({
  indicators: [
    makeRate({ id: 'answer-rate', name: words('答复满意率', 'Satisfaction'), short: words('满意率') }),
    makeIndicator({ id: 'case-count', name: words('办结案件', 'Cases'), unit: { zh: '件', en: 'cases' } }),
    makeIndicator({ id: 'rank', name: words('排名'), kind: 'rank', unit: { zh: '位', en: 'place' } }),
  ],
});
const FILE = '云溪.csv';
const HEAD = [
  '地区',
  '区划代码',
  '年份',
  '标题',
  '发布机关',
  '发布日期',
  '指标',
  '数值',
  '单位',
  '章节',
  '原文',
  '备注',
];
const REPORT = ['云溪市', '990100', 2023, '云溪市2023年报告', '云溪市政府', '2024-01-29'];
const BLANK = ['', '', '', '', '', ''];
type Cells = readonly TableCell[];
const GOOD: Cells = [...REPORT, '办结案件', 12, '件', '1.2', '办结案件12件', ''];

const read = (rows: readonly Cells[], entries = [] as Parameters<typeof readTable>[1]['entries']) =>
  readTable([{ name: '', rows }], { file: FILE, catalogue, entries });

test('rows become the observations of a report', () => {
  const { reports, issues, remarks } = read([
    HEAD,
    GOOD,
    [...BLANK, 'answer-rate', '96.08%', '％', '一（二）3', '满意率为96.08%。', '含县级'],
    [...BLANK, '', '', '', '', '', ''],
    [...BLANK, '排名', 1, '', '二', '全省第一', ''],
  ]);
  expect(issues).toEqual([]);
  expect(remarks).toEqual([]);
  expect(reports).toEqual([
    {
      entry: {
        id: '990100-2023',
        place: { id: '990100', name: { zh: '云溪市', en: '云溪市' }, adminCode: '990100', level: 'prefecture' },
        year: 2023,
        title: { zh: '云溪市2023年报告', en: '云溪市2023年报告' },
        publisher: { zh: '云溪市政府', en: '云溪市政府' },
        publishedAt: '2024-01-29T00:00+08:00',
        path: 'reports/990100-2023.json',
      },
      report: {
        id: '990100-2023',
        sections: [
          { id: '1.2', label: '一(二)', title: { zh: '一(二)', en: '一(二)' } },
          { id: '1.2.3', label: '一(二)3', title: { zh: '一(二)3', en: '一(二)3' } },
          { id: '2', label: '二', title: { zh: '二', en: '二' } },
        ],
        observations: [
          { indicator: 'case-count', value: 12, section: '1.2', quote: '办结案件12件' },
          {
            indicator: 'answer-rate',
            value: 96.08,
            section: '1.2.3',
            quote: '满意率为96.08%。',
            note: { zh: '含县级', en: '含县级' },
          },
          { indicator: 'rank', value: 1, section: '2', quote: '全省第一' },
        ],
        records: [],
        revisions: [],
      },
    },
  ]);
});

test('places and years are told apart; what is merged or left out is taken from above', () => {
  const { reports, issues } = read([
    HEAD,
    GOOD,
    ['', '', 2022, '云溪市2022年报告', '云溪市政府', '2023/1/9', '办结案件', 9, '', '1', '办结案件9件', ''],
    ['松岭县', '990121', 2023, '松岭县2023年报告', '松岭县政府', '2024年2月1日', '办结案件', 3, '', '1', '3件', ''],
  ]);
  expect(issues).toEqual([]);
  expect(reports.map(({ entry }) => [entry?.id, entry?.place.level, entry?.publishedAt])).toEqual([
    ['990100-2023', 'prefecture', '2024-01-29T00:00+08:00'],
    ['990100-2022', 'prefecture', '2023-01-09T00:00+08:00'],
    ['990121-2023', 'county', '2024-02-01T00:00+08:00'],
  ]);
});

test('a place that is known lends its name and id, a report that is known the rest', () => {
  const known = makeEntry('zhaoqing-2023', 2023);
  const row = (year: number) => ['', '441200', year, '', '', '', '办结案件', 12, '', '1', '12件', ''];
  expect(read([HEAD, row(2023)], [known]).reports[0]?.entry).toEqual(known);
  const other = read([HEAD, row(2024)], [known]);
  expect(other.reports[0]).toMatchObject({ entry: null, report: { id: 'zhaoqing-2024' } });
  expect(other.issues.map(({ code, place }) => [code, place])).toEqual(
    (['title', 'publisher', 'publishedAt'] as const).map((column) => ['missing-cell', { kind: 'row', row: 2, column }]),
  );
});

const bad = (change: Partial<Record<number, TableCell>>): Cells =>
  GOOD.map((cell, i) => (i in change ? (change[i] ?? null) : cell));

test.each([
  ['no code and another place', bad({ 0: '松岭县', 1: '' }), 'missing-cell', 'adminCode', {}],
  ['a code of another kind', bad({ 1: '云溪' }), 'bad-cell', 'adminCode', { got: '云溪' }],
  ['a year in words', bad({ 2: '去年' }), 'bad-cell', 'year', { got: '去年' }],
  ['no indicator', bad({ 6: '' }), 'missing-cell', 'indicator', {}],
  [
    'an unknown indicator',
    bad({ 6: '办理案件' }),
    'unknown-indicator',
    'indicator',
    { got: '办理案件', near: ['办结案件'] },
  ],
  ['an approximate value', bad({ 7: '近1.1万' }), 'not-number', 'value', { got: '近1.1万' }],
  ['a formula that failed', bad({ 7: '#DIV/0!' }), 'not-number', 'value', { got: '#DIV/0!' }],
  ['no value beside its quote', bad({ 7: null }), 'missing-cell', 'value', {}],
  ['a value below 0', bad({ 7: -12, 10: '-12件' }), 'data', 'value', { detail: '0', got: '-12' }],
  ['a value its quote does not hold', bad({ 7: 13 }), 'data', 'quote', { detail: '13', got: '办结案件12件' }],
  [
    'a rate above its ceiling',
    bad({ 6: '满意率', 7: 130, 8: '%', 10: '130%' }),
    'data',
    'value',
    { detail: '100', got: '130' },
  ],
  ['another unit', bad({ 8: '万件' }), 'unknown-unit', 'unit', { got: '万件', due: '件' }],
  ['no section', bad({ 9: '' }), 'missing-cell', 'section', {}],
  ['a section made a date', bad({ 9: '2001-02-03T00:00' }), 'bad-cell', 'section', { got: '2001-02-03T00:00' }],
  ['no quote', bad({ 10: '' }), 'missing-cell', 'quote', {}],
])('a row with %s is left out, the others are kept', (_, row, code, column, values) => {
  const rank = [...REPORT, '排名', 1, '', '2', '全省第一', ''];
  const { reports, issues } = read([['（示例数据）'], HEAD, rank, row]);
  expect(reports[0]?.report.observations.map(({ indicator }) => indicator)).toEqual(['rank']);
  expect(issues).toEqual([
    expect.objectContaining({ file: FILE, place: { kind: 'row', row: 4, column }, code, values }),
  ]);
});

test('a row that repeats another is left out, two values for one indicator both are', () => {
  const row = (...cells: Cells) => [...BLANK, ...cells];
  const { reports, issues } = read([
    HEAD,
    GOOD,
    row('办结案件', 12, '', '2', '共12件', ''),
    row('满意率', 98, '%', '2', '98%', ''),
    row('answer-rate', 99, '%', '3', '99%', ''),
  ]);
  expect(reports[0]?.report.observations).toEqual([
    expect.objectContaining({ indicator: 'case-count', section: '1.2' }),
  ]);
  const values = { indicator: '答复满意率', rows: ['4', '5'] };
  expect(issues.map(({ code, place, values }) => [code, place, values])).toEqual([
    ['duplicate-row', { kind: 'row', row: 3 }, { other: 2 }],
    ['two-values', { kind: 'row', row: 4, column: 'value' }, values],
    ['two-values', { kind: 'row', row: 5, column: 'value' }, values],
  ]);
});

test('two titles for one report are told, the first is taken', () => {
  const { reports, issues } = read([
    HEAD,
    GOOD,
    [...REPORT.slice(0, 3), '另一标题', '', '', '排名', 1, '', '2', '第一', ''],
  ]);
  expect(reports[0]?.entry?.title.zh).toBe('云溪市2023年报告');
  expect(issues).toEqual([
    expect.objectContaining({
      code: 'differs',
      place: { kind: 'row', row: 3, column: 'title' },
      values: { got: '另一标题', before: '云溪市2023年报告' },
    }),
  ]);
});

test('what is worth knowing is said: percent cells, formulas as text, rows without a value, unknown columns', () => {
  const rate = [...BLANK, '满意率', 0.9608, '%', '1', '满意率96.08%', '=HYPERLINK("http://example.test")'];
  const { reports, issues, remarks } = read([
    [...HEAD, '联系人'],
    GOOD,
    rate,
    [...BLANK, '排名', '', '位', '', '', ''],
  ]);
  expect(issues).toEqual([]);
  expect(reports[0]?.report.observations[1]).toMatchObject({
    value: 96.08,
    note: { zh: '=HYPERLINK("http://example.test")' },
  });
  expect(remarks.map(({ code, place, values }) => [code, place, values])).toEqual([
    ['unknown-column', { kind: 'row', row: 1 }, { columns: ['联系人'] }],
    ['formula-text', { kind: 'row', row: 3, column: 'note' }, { got: '=HYPERLINK("http://example.test")' }],
    ['percent-cell', { kind: 'row', row: 3, column: 'value' }, { got: 0.9608, taken: 96.08 }],
    ['no-value', { kind: 'file' }, { n: 1 }],
  ]);
});

test('a fraction that the quote does not give as per cent is not scaled', () => {
  const { issues } = read([HEAD, [...REPORT, '满意率', 0.9608, '%', '1', '满意率97%', '']]);
  expect(issues).toEqual([expect.objectContaining({ code: 'data', expected: 'value-in-quote' })]);
});

test.each([
  ['no header', [['云溪市', 12]], 'no-header', { columns: NEEDED_COLUMNS }],
  ['one known heading only', [['指标', '甲', '乙']], 'no-header', { columns: NEEDED_COLUMNS }],
  [
    'a column missing',
    [HEAD.filter((name) => name !== '数值' && name !== '原文'), GOOD],
    'missing-column',
    { columns: ['value', 'quote'] },
  ],
  ['nothing', [], 'no-header', { columns: NEEDED_COLUMNS }],
])('refuses a table with %s', (_, rows, code, values) => {
  expect(() => read(rows as Cells[])).toThrow(expect.objectContaining({ code, values }));
});

test('several sheets: those with the columns are read, the others named', () => {
  const { reports, issues, remarks } = readTable(
    [
      { name: '说明', rows: [['填写说明']] },
      { name: '数据', rows: [HEAD, GOOD] },
      {
        name: '县区',
        rows: [
          HEAD,
          [...REPORT.slice(0, 1), '990100', 2022, '报告', '政府', '2023-01-09', '办结案件', '多', '', '1', '多', ''],
        ],
      },
      { name: '空', rows: [] },
    ],
    { file: FILE, catalogue, entries: [] },
  );
  expect(reports).toHaveLength(1);
  expect(issues).toEqual([
    expect.objectContaining({ code: 'not-number', place: { kind: 'row', row: 2, column: 'value', sheet: '县区' } }),
  ]);
  expect(remarks).toEqual([expect.objectContaining({ code: 'sheet-left', values: { sheet: '说明' } })]);
});

test('what many rows lack is said once, and not of rows that state nothing', () => {
  const row = (...cells: Cells) => [...BLANK, ...cells];
  const { reports, issues } = read([
    HEAD,
    row('排名', '', '', '', '', ''),
    row('办结案件', 12, '', '1', '12件', ''),
    row('满意率', 98, '%', '2', '98%', ''),
  ]);
  expect(reports).toEqual([]);
  expect(issues).toEqual([
    expect.objectContaining({ code: 'missing-cell', place: { kind: 'row', row: 3, column: 'adminCode' } }),
  ]);
});

test('a value that is not exact keeps its word; one that says something else is left out', () => {
  const head = [...HEAD, '非确数'];
  const row = (value: TableCell, quote: string, bound: TableCell) => [
    ...BLANK,
    '满意率',
    value,
    '%',
    '1.2',
    quote,
    '',
    bound,
  ];
  const { reports, issues } = read([head, [...GOOD, '不足'], row(30, '满意率为30%—40%', '至40')]);
  expect(issues).toEqual([]);
  expect(reports[0]?.report.observations).toEqual([
    expect.objectContaining({ indicator: 'case-count', value: 12, bound: 'under' }),
    expect.objectContaining({ indicator: 'answer-rate', value: 30, bound: 'range', upTo: 40 }),
  ]);
  const faulty = read([head, [...GOOD, '也许'], row(30, '满意率为30%', '')]);
  expect(faulty.issues).toEqual([
    expect.objectContaining({
      code: 'bad-cell',
      place: { kind: 'row', row: 2, column: 'bound' },
      values: { got: '也许' },
    }),
  ]);
  const twice = read([head, [...GOOD, '不足'], [...BLANK, '办结案件', 12, '件', '1.2', '办结案件12件', '', '']]);
  expect(twice.issues.map(({ code }) => code)).toContain('two-values');
});
