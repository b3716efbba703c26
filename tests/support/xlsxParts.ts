import type { ExportTable } from '../../src/export/exportTable';
import type { XlsxParts } from '../../src/export/xlsxSheets';

/** What a workbook of a table is made of, all at once. */
export function xlsxParts(table: ExportTable, notes: XlsxParts['notes']): XlsxParts {
  const all = Array.from({ length: table.length }, (_, i) => i);
  return {
    columns: table.columns,
    rows: all.map(table.cells),
    evidence: all.flatMap((i) => table.evidence(i) ?? []),
    notes,
    words: { data: '数据', sources: '来源与原文', evidence: ['编号', '名称', '章节', '原文'] },
  };
}
