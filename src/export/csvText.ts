import Papa from 'papaparse';

export type CsvCell = string | number | null;

const BOM = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function neutralise(cell: CsvCell): CsvCell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * A table as CSV text for Excel: UTF-8 with BOM, CRLF, header first; after an empty line, the notes as
 * name and text, so that the source travels with the numbers. Missing values are empty.
 */
export function csvText(table: {
  columns: readonly string[];
  rows: readonly (readonly CsvCell[])[];
  notes: readonly (readonly [string, string])[];
}): string {
  const lines = [table.columns, ...table.rows, [], ...table.notes];
  return BOM + Papa.unparse(lines.map((line) => line.map(neutralise)));
}
