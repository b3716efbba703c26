import { expect, test } from 'vitest';
import { makeEntry } from '../../../tests/support/make';
import { BLANK, type Cells, catalogue, FILE, GOOD, HEAD, REPORT, read } from '../../../tests/support/tableFixture';
import { NEEDED_COLUMNS } from './columns';
import { readTable } from './readTable';
import type { TableCell } from './tableCell';

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
  const dated = (date: string) => read([HEAD, row(2023).map((cell, i) => (i === 5 ? date : cell))], [known]);
  expect(dated(known.publishedAt.slice(0, 10)).reports[0]?.entry?.publishedAt).toBe(known.publishedAt);
  expect(dated('2030-01-01').reports[0]?.entry?.publishedAt).toBe('2030-01-01T00:00+08:00');
  const other = read([HEAD, row(2024)], [known]);
  expect(other.reports[0]).toMatchObject({ entry: null, report: { id: 'zhaoqing-2024' } });
  expect(other.issues.map(({ code, place }) => [code, place])).toEqual(
    (['title', 'publisher', 'publishedAt'] as const).map((column) => ['missing-cell', { kind: 'row', row: 2, column }]),
  );
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
