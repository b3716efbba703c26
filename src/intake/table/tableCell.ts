/** A cell as it was read: a spreadsheet's numbers are numbers, its dates are texts like `2024-01-29T00:00`. */
export type TableCell = string | number | boolean | null;

/** A sheet, or the one table of a CSV file (without a name). */
export interface TableSheet {
  name: string;
  rows: readonly (readonly TableCell[])[];
}

/** What a spreadsheet puts before a text that looks like a formula, so that it stays a text. */
const GUARD = /^'(?=[=+\-@\t\r])/;

/** A cell as a text on one line, without the apostrophe that guards a text like a formula; empty for an empty cell. */
export function cellText(cell: TableCell | undefined): string {
  return String(cell ?? '')
    .replace(GUARD, '')
    .replace(/\s+/g, ' ')
    .trim();
}
