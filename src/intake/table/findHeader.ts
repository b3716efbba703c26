import { type Column, columnOf, NEEDED_COLUMNS } from './columns';
import { cellText, type TableSheet } from './tableCell';

/** The row of a sheet that names its columns. */
export interface TableHeader {
  /** From 0. */
  row: number;
  /** Where each column stands. */
  at: ReadonlyMap<Column, number>;
  /** Needed columns it lacks. */
  missing: readonly Column[];
  /** Headings that mean nothing here. */
  unknown: readonly string[];
}

/** How far down it may stand, below titles and hints. */
const WITHIN = 20;
/** Fewer known headings than this are chance. */
const ENOUGH = 2;

/** The row with the most headings that are known; null where none has two. */
export function findHeader({ rows }: TableSheet): TableHeader | null {
  let best: TableHeader | null = null;
  rows.slice(0, WITHIN).forEach((cells, row) => {
    const at = new Map<Column, number>();
    const unknown: string[] = [];
    cells.forEach((cell, index) => {
      const heading = cellText(cell);
      const column = columnOf(heading);
      if (column !== null && !at.has(column)) at.set(column, index);
      else if (heading !== '') unknown.push(heading);
    });
    if (at.size < ENOUGH || at.size <= (best?.at.size ?? 0)) return;
    best = { row, at, missing: NEEDED_COLUMNS.filter((column) => !at.has(column)), unknown };
  });
  return best;
}
