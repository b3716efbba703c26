import { expect, test } from 'vitest';
import { BLANK, type Cells, FILE, GOOD, HEAD, REPORT, read } from '../../../tests/support/tableFixture';
import type { TableCell } from './tableCell';

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
  [
    'an approximate value',
    bad({ 7: '近1.1万' }),
    'not-number',
    'value',
    { got: '近1.1万', taken: '11000', bound: 'near' },
  ],
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

test('a file that does not say whose it is keeps its rows; what is missing is said once', () => {
  const row = (...cells: Cells) => [...BLANK, ...cells];
  const { reports, issues } = read([
    HEAD,
    row('排名', '', '', '', '', ''),
    row('办结案件', 12, '', '1', '12件', ''),
    row('满意率', 98, '%', '2', '98%', ''),
  ]);
  expect(reports).toMatchObject([{ entry: null, given: { adminCode: '' }, report: { id: '' } }]);
  expect(reports[0]?.report.observations.map(({ value }) => value)).toEqual([12, 98]);
  expect(issues.filter(({ place }) => place.kind === 'row' && place.column === 'adminCode')).toEqual([
    expect.objectContaining({ code: 'missing-cell', place: { kind: 'row', row: 3, column: 'adminCode' } }),
  ]);
});

test.each([
  ['a code of another kind', ['云溪市', '12', 2023], { adminCode: '12', place: '云溪市', year: '2023' }],
  ['no year', ['云溪市', '990100', ''], { adminCode: '990100', place: '云溪市' }],
])('a report with %s is asked for, with what it says', (_, facts, given) => {
  const { reports } = read([HEAD, [...facts, ...GOOD.slice(3)], [...BLANK, '排名', 1, '', '2', '第一', '']]);
  expect(reports).toMatchObject([{ entry: null, report: { id: '' } }]);
  expect(reports[0]?.given).toEqual({
    ...given,
    title: '云溪市2023年报告',
    publisher: '云溪市政府',
    publishedAt: '2024-01-29',
  });
  expect(reports[0]?.report.observations).toHaveLength(2);
});

test('rows of two places without codes belong to neither', () => {
  const { reports, issues } = read([HEAD, ...['云溪市', '松岭县'].map((name) => [name, '', 2023, ...GOOD.slice(3)])]);
  expect(reports).toEqual([]);
  expect(issues).toEqual([expect.objectContaining({ code: 'missing-cell' })]);
});
