import type { IntakePlace } from '../intakeIssue';
import { COLUMNS, type Column } from './columns';
import type { TableHeader } from './findHeader';
import { cellText, type TableCell, type TableSheet } from './tableCell';

/** One row with anything in it, by column. */
export interface TableRow {
  text: (column: Column) => string;
  raw: (column: Column) => TableCell;
  /** Whether it has a value or a quote; a row of the template that has neither is still to be filled in. */
  states: boolean;
  /** Where it stands, for a message about one of its cells. */
  place: (column?: Column) => IntakePlace & { kind: 'row' };
}

/** The rows below a header; empty ones are passed over, and count in the row numbers. */
export function tableRows(sheet: TableSheet, header: TableHeader): TableRow[] {
  return sheet.rows.flatMap((cells, index) => {
    if (index <= header.row) return [];
    const raw = (column: Column) => cells[header.at.get(column) ?? -1] ?? null;
    const text = (column: Column) => cellText(raw(column));
    if (COLUMNS.every((column) => text(column) === '')) return [];
    const place = (column?: Column) => ({
      kind: 'row' as const,
      row: index + 1,
      ...(column ? { column } : {}),
      ...(sheet.name ? { sheet: sheet.name } : {}),
    });
    return [{ text, raw, place, states: text('value') !== '' || text('quote') !== '' }];
  });
}
