import i18next from 'i18next';
import { generateXlsxFileSync } from 'write-excel-file/sync';
import { syntheticDataset } from '../../mocks/factories';
import { exportNotes } from '../../src/export/exportNotes';
import { indicatorTable } from '../../src/export/indicatorTable';
import { xlsxSheets } from '../../src/export/xlsxSheets';
import { toolsWords } from '../../src/i18n/zh-CN/toolsWords';
import { words } from '../../src/i18n/zh-CN/words';
import { indicatorRows } from '../../src/model/indicatorRows';
import { xlsxParts } from '../../tests/support/xlsxParts';

/** What making a workbook of so many synthetic rows takes: the cells, which the page makes in slices, and the file. */
export async function workbookCase(rows: number): Promise<{ cells: () => unknown; file: () => Promise<Blob> }> {
  const i18n = i18next.createInstance();
  const t = await i18n.init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { translation: { ...words, ...toolsWords } } },
    initAsync: false,
  });
  const dataset = syntheticDataset(rows);
  const context = { entry: dataset.entry, t, language: 'zh-CN', filters: [], order: null, now: new Date(0) } as const;
  const table = indicatorTable(indicatorRows(dataset), context);
  const parts = () => xlsxParts(table, exportNotes(context, rows));
  const made = parts();
  return { cells: parts, file: () => generateXlsxFileSync(xlsxSheets(made)) };
}
