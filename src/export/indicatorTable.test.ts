import { describe, expect, test } from 'vitest';
import { aDataset, anIndicator, anObservation } from '../../mocks/factories';
import { bundledDataset } from '../../tests/support/bundled';
import { exportContext } from '../../tests/support/exportContext';
import { type IndicatorRow, indicatorRows } from '../model/indicatorRows';
import { recordRows } from '../model/recordRows';
import { csvText } from './csvText';
import { type ExportContext, exportNotes } from './exportNotes';
import { indicatorsJson } from './indicatorsJson';
import { indicatorTable } from './indicatorTable';
import { recordsJson } from './recordsJson';
import { recordTable } from './recordTable';
import { tableHtml } from './tableHtml';
import { tableTsv } from './tableTsv';

const indicatorsCsv = (rows: readonly IndicatorRow[], context: ExportContext) =>
  csvText(indicatorTable(rows, context), exportNotes(context, rows.length));

const dataset = bundledDataset();
const rows = indicatorRows(dataset);
const petitions = rows.filter(({ id }) => id === 'petition-resolution-rate');

describe('the table of indicators', () => {
  test.each(['zh-CN', 'en'] as const)('every cell is of its column’s type (%s)', async (language) => {
    const table = indicatorTable(rows, await exportContext(language));
    expect(table.length).toBe(33);
    for (let i = 0; i < table.length; i++) {
      const kinds = table.cells(i).map((cell) => (cell === null ? 'number' : typeof cell));
      expect(kinds).toEqual(table.columns.map(({ type }) => (type === 'text' ? 'string' : 'number')));
    }
  });

  test('a rate, with its sentence', async () => {
    const table = indicatorTable(petitions, await exportContext());
    expect(table.cells(0)).toEqual([
      'petition-resolution-rate',
      '初次信访事项一次性化解率',
      '争议化解',
      '信访',
      '比率',
      '肇庆市',
      2023,
      96.08,
      '%',
      '96.08%',
      3.92,
      '有缺口',
      '一(四)2',
      '全市初次信访事项一次性化解率96.08%',
    ]);
    expect(table.evidence(0)).toEqual({
      id: 'petition-resolution-rate',
      name: '初次信访事项一次性化解率',
      section: '一(四)2',
      quote: '全市初次信访事项一次性化解率96.08%',
    });
    expect(() => table.cells(1)).toThrow(RangeError);
  });

  test('a missing figure is null and has no sentence', async () => {
    const table = indicatorTable(indicatorRows({ ...dataset, report: null }), await exportContext());
    expect(table.cells(0)[7]).toBeNull();
    expect(table.evidence(0)).toBeNull();
  });

  test('the person’s notes are a last column of their own, only where asked for', async () => {
    const notes = new Map([
      ['indicator:petition-resolution-rate', '=待核实'],
      ['record:petition-resolution-rate', '别的'],
    ]);
    const without = indicatorTable(petitions, await exportContext());
    const context = await exportContext('zh-CN', { notes });
    const table = indicatorTable(petitions, context);
    expect(table.columns).toHaveLength(without.columns.length + 1);
    expect(table.columns[table.columns.length - 1]?.label).toBe('我的备注');
    expect(table.cells(0).pop()).toBe('=待核实');
    expect(indicatorsCsv(petitions, context)).toContain(",'=待核实\r\n");
    expect(JSON.parse(indicatorsJson(petitions, context)).indicators[0].note).toBe('=待核实');
    expect(indicatorTable(rows, context).cells(0).pop()).toBe('');
  });
});

describe('every form says the same', () => {
  test.each(['zh-CN', 'en'] as const)('indicators (%s)', async (language) => {
    const context = await exportContext(language, { filters: ['a：b'], order: 'c' });
    const table = indicatorTable(rows, context);
    const json = JSON.parse(indicatorsJson(rows, context));
    const csv = indicatorsCsv(rows, context).slice(1).split('\r\n');
    const tsv = tableTsv(table, []).split('\n');
    const name = language === 'en' ? 'en' : 'zh';
    for (let i = 0; i < table.length; i++) {
      const [id, title, , , , , , value, unit, printed, gap, , section, quote] = table.cells(i);
      const said = json.indicators[i];
      expect([said.id, said.name[name], said.value, said.unit, said.printed, said.gap]).toEqual([
        id,
        title,
        value,
        unit,
        printed,
        gap,
      ]);
      expect([said.section.label, said.quote]).toEqual([section, quote]);
      expect(csv[i + 1]).toContain(`,${value},`);
      expect(tsv[i + 1]).toBe(
        table
          .cells(i)
          .map((cell) => cell ?? '')
          .join('\t'),
      );
    }
    expect(json).toMatchObject({ filters: ['a：b'], order: 'c', exportedAt: '2026-11-25 09:05', rows: 33 });
    expect(json.source).toEqual({
      title: dataset.entry?.title,
      publisher: dataset.entry?.publisher,
      publishedAt: '2024-01-29T17:22+08:00',
      report: 'zhaoqing-2023',
      year: 2023,
      place: dataset.entry?.place,
    });
  });

  test('records', async () => {
    const context = await exportContext();
    const records = recordRows(dataset);
    const table = recordTable(records, context);
    const json = JSON.parse(recordsJson(records, context));
    expect(json.rows).toBe(84);
    records.forEach((_, i) => {
      const [id, , title, , , , section, quote] = table.cells(i);
      const said = json.records[i];
      expect([said.id, said.title.zh, said.section.label, said.quote]).toEqual([id, title, section, quote]);
      expect(table.evidence(i)).toEqual({ id, name: title, section, quote });
    });
  });
});

describe('a text a spreadsheet would run', () => {
  const texts = ['=1+1', '+1', '-1+2', '@SUM(A1)', '\tx', '\rx'];
  const made = aDataset({
    indicators: texts.map((text, i) => anIndicator({ id: `r${i}`, kind: 'count', name: { zh: text, en: 'x' } })),
    observations: texts.map((_, i) => anObservation({ indicator: `r${i}`, value: -i - 0.5, quote: '<b>&' })),
  });

  test('is made harmless in CSV, TSV and HTML; a negative number stays a number', async () => {
    const context = await exportContext();
    const table = indicatorTable(indicatorRows(made), context);
    const csv = indicatorsCsv(indicatorRows(made), context);
    expect(csv).toContain("r0,'=1+1,");
    expect(csv).toContain(',-0.5,');
    // As printed it is a text.
    expect(csv).toContain(",'-0.5%,");
    const names = tableTsv(table, [])
      .split('\n')
      .slice(1, 7)
      .map((line) => line.split('\t')[1]);
    expect(names).toEqual(["'=1+1", "'+1", "'-1+2", "'@SUM(A1)", "' x", "' x"]);
    const html = tableHtml(table, [['来源', 'a<b']]);
    expect(html).toContain("<td>'=1+1</td>");
    expect(html).toContain('<td>&lt;b&gt;&amp;</td>');
    expect(html).toContain('<p>来源：a&lt;b</p>');
    expect(html).toContain('<td>-5.5</td>');
  });
});
