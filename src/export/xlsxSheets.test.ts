import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { generateXlsxFileSync } from 'write-excel-file/sync';
import { aDataset, anIndicator, anObservation } from '../../mocks/factories';
import { bundledDataset } from '../../tests/support/bundled';
import { exportContext } from '../../tests/support/exportContext';
import { xlsxParts } from '../../tests/support/xlsxParts';
import type { Dataset } from '../dataset/dataset';
import { indicatorRows } from '../model/indicatorRows';
import { exportNotes } from './exportNotes';
import { indicatorTable } from './indicatorTable';
import { xlsxSheets } from './xlsxSheets';

/** The sheets of a workbook made of these rows, as a spreadsheet reads them. */
async function readBack(dataset: Dataset = bundledDataset()) {
  const context = await exportContext();
  const rows = indicatorRows(dataset);
  const table = indicatorTable(rows, context);
  const book = await generateXlsxFileSync(xlsxSheets(xlsxParts(table, exportNotes(context, rows.length))));
  const sheets = await readXlsxFile(Buffer.from(await book.arrayBuffer()));
  return { table, sheets };
}

test('numbers are numbers, ids and texts are text, what is missing is empty', async () => {
  const { table, sheets } = await readBack();
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '来源与原文']);
  const [head, ...lines] = sheets[0]?.data ?? [];
  expect(head).toEqual(table.columns.map(({ label }) => label));
  expect(lines).toHaveLength(33);
  lines.forEach((line, i) => {
    expect(line).toEqual(table.cells(i).map((cell) => (cell === '' ? null : cell)));
  });
  const petitions = lines.find(([id]) => id === 'petition-resolution-rate');
  expect(petitions?.[7]).toBe(96.08);
  expect(petitions?.[10]).toBe(3.92);
});

test('the second sheet says where everything comes from, one sentence a figure', async () => {
  const { sheets } = await readBack();
  const lines = sheets[1]?.data ?? [];
  expect(lines.slice(0, 3).map((line) => line.slice(0, 2))).toEqual([
    ['来源', '肇庆市2023年法治政府建设年度报告'],
    ['发布单位', '肇庆市人民政府'],
    ['发布时间', '2024-01-29 17:22'],
  ]);
  expect(lines).toContainEqual(['编号', '名称', '章节', '原文']);
  expect(lines).toContainEqual([
    'petition-resolution-rate',
    '初次信访事项一次性化解率',
    '一(四)2',
    '全市初次信访事项一次性化解率96.08%',
  ]);
  expect(lines.filter(([id]) => typeof id === 'string' && /^[a-z-]+$/.test(id))).toHaveLength(33);
});

test('a text that a spreadsheet would run, or XML cannot hold, is made harmless; a negative number stays one', async () => {
  const { sheets } = await readBack(
    aDataset({
      indicators: [anIndicator({ kind: 'count', name: { zh: '=1+1', en: 'x' } })],
      observations: [anObservation({ value: -3.5, quote: '-a<b>&\u0001c' })],
    }),
  );
  const line = sheets[0]?.data[1] ?? [];
  expect([line[1], line[7], line[13]]).toEqual(["'=1+1", -3.5, "'-a<b>&c"]);
});
