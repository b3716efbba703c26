import Papa from 'papaparse';
import type { ExportTable } from './exportTable';
import { neutralise } from './neutralise';

const BOM = '\uFEFF';

/**
 * A table as CSV text for Excel: UTF-8 with BOM, CRLF, header first; after an empty line, the notes as
 * name and text, so that the source travels with the numbers. Missing values are empty.
 */
export function csvText(table: ExportTable, notes: readonly (readonly [string, string])[]): string {
  const rows = Array.from({ length: table.length }, (_, i) => table.cells(i));
  const lines = [table.columns.map(({ label }) => label), ...rows, [], ...notes];
  return BOM + Papa.unparse(lines.map((line) => line.map(neutralise)));
}
