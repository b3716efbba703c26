import type { Cell, ExportTable } from './exportTable';
import { neutralise } from './neutralise';

const line = (cells: readonly Cell[]) =>
  cells.map((cell) => String(neutralise(cell) ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t');

/** A table as lines of tab-separated cells, header first, and after an empty line the notes: what a spreadsheet pastes. */
export function tableTsv(table: ExportTable, notes: readonly (readonly [string, string])[]): string {
  const head = table.columns.map(({ label }) => label);
  const rows = Array.from({ length: table.length }, (_, i) => table.cells(i));
  return [head, ...rows, [], ...notes].map(line).join('\n');
}
