import { expect, test } from 'vitest';
import { boundedDataset, boundedTexts } from '../../tests/support/bounded';
import { bundledDataset } from '../../tests/support/bundled';
import { exportContext } from '../../tests/support/exportContext';
import { parseSeries } from '../dataset/parseSeries';
import { startWholeI18n } from '../i18n/startWholeI18n';
import { comparisonOf } from '../model/comparison';
import { indicatorRows } from '../model/indicatorRows';
import { trendSeries } from '../model/trendSeries';
import { seriesFile } from '../sources/source';
import { citation } from './citation';
import { datasetJsonLd } from './datasetJsonLd';
import { indicatorsJson } from './indicatorsJson';
import { indicatorsOpenTable } from './indicatorsOpenTable';
import { indicatorTable } from './indicatorTable';
import { literalFormats } from './pptx/chart/literalFormats';
import { unitFormats } from './pptx/chart/unitFormats';
import { seriesJson } from './seriesJson';
import { seriesTable } from './seriesTable';

const dataset = boundedDataset();
const rows = indicatorRows(dataset);
const exact = indicatorRows(bundledDataset());
const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(id);
  return row;
};

test('a table of exact values has no column for what is not exact', async () => {
  const labels = (of: typeof rows) => indicatorTable(of, context).columns.map(({ label }) => label);
  const context = await exportContext();
  expect(labels(exact)).not.toContain('非确数');
  expect(labels(rows)).toEqual(labels(exact).flatMap((each) => (each === '报告原值' ? [each, '非确数'] : each)));
});

test.each([
  ['over', 85, '超过85%', '超过', null],
  ['range', 30, '30%至40%', '至40', null],
  ['exact', 96, '96%', '', 4],
  ['trained', 11_000, '不足11000名', '不足', null],
  ['reviews', 600, '约600件', '约', null],
] as const)(
  'in a table %s is a number with its word beside, and no exact gap',
  async (id, value, printed, word, gap) => {
    const table = indicatorTable(rows, await exportContext());
    const cells = table.cells(rows.indexOf(rowOf(id)));
    expect([cells[7], cells[9], cells[10], cells[11]]).toEqual([value, printed, word, gap]);
  },
);

test('JSON says it in the contract’s words, and nothing of exact values', async () => {
  const context = await exportContext();
  const { indicators } = JSON.parse(indicatorsJson(rows, context));
  const of = (id: string) => indicators.find((each: { id: string }) => each.id === id);
  expect(of('over')).toMatchObject({ value: 85, bound: 'over', printed: '超过85%', gap: null });
  expect(of('range')).toMatchObject({ value: 30, bound: 'range', upTo: 40, gap: null });
  expect(of('exact')).toMatchObject({ value: 96, printed: '96%', gap: 4 });
  expect(Object.keys(of('exact'))).not.toContain('bound');
  expect(indicatorsJson(exact, context)).not.toContain('"bound"');
});

test('the table for programs has two more columns at its end, only where a report needs them', async () => {
  const context = { t: (await startWholeI18n('zh-CN')).t, language: 'zh-CN' } as const;
  const fields = (of: typeof dataset) => indicatorsOpenTable([of], context).fields.map(({ name }) => name);
  expect(fields(dataset)).toEqual([...fields(bundledDataset()), 'bound', 'up_to']);
  const lines = indicatorsOpenTable([dataset], context).rows.map((cells) => cells.slice(-2));
  expect(lines.slice(0, 5)).toEqual([
    ['over', null],
    ['over', null],
    ['range', 40],
    ['under', null],
    ['', null],
  ]);
});

test('a citation says the word, search engines hear a least, a most or a text', async () => {
  const { t } = await startWholeI18n('zh-CN');
  const context = { ...(await exportContext()), t };
  expect(citation(rowOf('over'), { ...context, entry: dataset.entry }, 'link')).toContain('超过85%');
  const told = datasetJsonLd(dataset, rows, { ...context, siteUrl: '', root: '' })?.variableMeasured;
  const of = (id: string) => told?.find(({ propertyID }) => propertyID === id);
  expect(of('over')).toMatchObject({ minValue: 85, unitText: '%' });
  expect(of('over')).not.toHaveProperty('value');
  expect(of('complaints')).toMatchObject({ maxValue: 500 });
  expect(of('range')).toMatchObject({ minValue: 30, maxValue: 40 });
  expect(of('reviews')).toMatchObject({ value: '约600', unitText: '件' });
  expect(of('exact')).toMatchObject({ value: 96 });
});

test('over the years: number, word, and what is printed', async () => {
  const context = await exportContext();
  const texts = boundedTexts();
  const entries = JSON.parse(texts['reports.json'] ?? '');
  const series = parseSeries('x', texts[seriesFile('range')] ?? '', 'range').value;
  if (!series) throw new Error('no series');
  const asked = comparisonOf(entries, null, { place: [], year: [], base: null });
  const trend = trendSeries(rowOf('range'), series, asked, 'zh-CN');
  expect(trend.change).toEqual({ kind: 'none', reason: 'inexact' });
  const table = seriesTable([trend], context);
  expect(table.columns.map(({ label }) => label)).toContain('非确数');
  expect([0, 1].map((i) => table.cells(i).slice(4, 8))).toEqual([
    [25, '%', '25%', ''],
    [30, '%', '30%至40%', '至40'],
  ]);
  const { values } = JSON.parse(seriesJson([trend], context));
  expect(values[1]).toMatchObject({ value: 30, bound: 'range', upTo: 40, printed: '30%至40%' });
  expect(Object.keys(values[0])).not.toContain('bound');
});

test('a chart of PowerPoint keeps the number and says it in the words of the report', () => {
  const points = [
    { value: 3530, printed: '超过3530场' },
    { value: 30, printed: '30至40场' },
    { value: 12, printed: '12场' },
  ];
  expect([...unitFormats(points, 'zh-CN').own]).toEqual([
    [0, '"超过3530场"'],
    [1, '0"至40场"'],
    [2, '0"场"'],
  ]);
  expect([...literalFormats(['不足15', null, '60至70'])]).toEqual([
    [0, '"不足15"'],
    [2, '"60至70"'],
  ]);
});
