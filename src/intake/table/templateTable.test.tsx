import { expect, test } from 'vitest';
import { catalogue, file } from '../../../tests/support/intakeFiles';
import { strictI18n } from '../../../tests/support/strictI18n';
import { csvText } from '../../export/csvText';
import type { Cell, ExportTable } from '../../export/exportTable';
import { makeXlsx } from '../../export/makeXlsx';
import { addWords } from '../../i18n/addWords';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { readIntake } from '../readIntake';
import { COLUMNS, type Column } from './columns';
import { templateTable } from './templateTable';

const steps = { signal: new AbortController().signal, onProgress: () => {} };
const read = (given: File) => readIntake(given, { catalogue, entries: [] }, steps);

async function templateIn(language: Language) {
  const i18n = await strictI18n(language);
  await addWords(i18n, 'tools', 'verify');
  return templateTable(catalogue, i18n.t, language);
}

/** What a person writes into the first row; the second keeps no value. */
const FILLED: Partial<Record<Column, Cell>> = {
  place: '云溪市',
  adminCode: '990100',
  year: 2023,
  title: '云溪市2023年报告',
  publisher: '云溪市政府',
  publishedAt: '2024年1月29日',
  value: 96.08,
  section: '一（二）3',
  quote: '答复满意率96.08%',
};
const filled = (table: ExportTable): ExportTable => ({
  ...table,
  cells: (i) => table.cells(i).map((cell, x) => (i === 0 ? (FILLED[COLUMNS[x] ?? 'note'] ?? cell) : cell)),
});

const xlsxOf = async (table: ExportTable, notes: readonly (readonly [string, string])[]) => {
  const words = { data: '数据', sources: '填写说明', evidence: ['编号', '指标', '单位', '定义'] as const };
  const made = await makeXlsx(
    table,
    { notes, words: { ...words, evidence: [...words.evidence] } },
    { ...steps, progress: () => {} },
  );
  return new File([made], '模板.xlsx');
};

test.each(LANGUAGES)(
  'the template in %s lists every indicator, and its own columns are understood',
  async (language) => {
    const template = await templateIn(language);
    expect(template.length).toBe(catalogue.indicators.length);
    expect(template.notes.every(([label, text]) => label !== '' && text !== '')).toBe(true);
    for (const given of [file('模板.csv', csvText(template, [])), await xlsxOf(template, template.notes)]) {
      expect(await read(given)).toMatchObject({ kind: 'refused', issues: [{ code: 'no-rows' }] });
    }
  },
);

test.each(LANGUAGES)('the template in %s, filled in, is read as it stands', async (language) => {
  const template = await templateIn(language);
  const table = filled(template);
  for (const given of [file('模板.csv', csvText(table, [])), await xlsxOf(table, template.notes)]) {
    const result = await read(given);
    expect(result).toMatchObject({
      kind: 'dataset',
      reports: [
        {
          entry: { id: '990100-2023', publishedAt: '2024-01-29T00:00+08:00' },
          report: { observations: [{ indicator: 'answer-rate', value: 96.08, section: '1.2.3' }] },
        },
      ],
      issues: [],
    });
    const codes = result.kind === 'dataset' ? result.remarks.map(({ code }) => code) : [];
    expect(codes.filter((code) => code !== 'sheet-left')).toEqual(['no-value']);
  }
});
