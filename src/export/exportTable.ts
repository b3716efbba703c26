/** One cell: a text, a number as printed (never scaled), or null where there is nothing to say. */
export type Cell = string | number | null;

export interface ExportColumn {
  label: string;
  /** What its cells hold; a number column holds numbers and nulls only. */
  type: 'text' | 'number';
  /** In characters of the table's font, for programs that set widths. */
  width: number;
}

/** Where one row comes from. */
export interface Evidence {
  id: string;
  name: string;
  /** The section's printed label: `一(四)2`. */
  section: string;
  quote: string;
}

/**
 * A table to take away, the one model behind CSV, XLSX and the copied table, so that they cannot disagree. Rows are
 * made when asked for: a long table can be made in slices.
 */
export interface ExportTable {
  columns: readonly ExportColumn[];
  length: number;
  /** The cells of row `i`, one a column. */
  cells: (i: number) => Cell[];
  /** The sentence behind row `i`, or null where the report states none. */
  evidence: (i: number) => Evidence | null;
}

/** A column with the way to its cell. */
export type ColumnOf<Row> = ExportColumn & { cell: (row: Row) => Cell };

/** A table of these rows, in their order. */
export function exportTable<Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  evidenceOf: (row: Row) => Evidence | null,
): ExportTable {
  const at = <T>(i: number, make: (row: Row) => T): T => {
    const row = rows[i];
    if (row === undefined) throw new RangeError(`row ${i} of ${rows.length}`);
    return make(row);
  };
  return {
    columns,
    length: rows.length,
    cells: (i) => at(i, (row) => columns.map((column) => column.cell(row))),
    evidence: (i) => at(i, evidenceOf),
  };
}
