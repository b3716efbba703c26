import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/universal';
import { LIMITS } from '../limits';
import { Refusal } from '../refusal';
import { storedZip } from '../zip/storedZip';
import type { TableCell, TableSheet } from './tableCell';

/** A day of a spreadsheet, which knows no zone, as `2024-01-29T00:00`. */
const cellOf = (cell: unknown): TableCell => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 16);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;
};

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const columnNumber = (letters: string) => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Looks how far a sheet goes: one cell far out makes a table of everything before it.
 * @throws Refusal `too-many-rows`
 */
function checkExtent(xml: string): void {
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]{1,7})(\d{1,10})"/g)) {
    if (Number(row) > LIMITS.rows) throw new Refusal('too-many-rows', { limit: LIMITS.rows, got: Number(row) });
    if (columnNumber(letters) > LIMITS.columns) throw new Refusal('too-many-columns', { limit: LIMITS.columns });
  }
}

/**
 * The sheets of an unpacked workbook. A formula is what it came to when the file was saved, a merged cell is its first.
 * @throws Refusal `damaged` where it is no workbook; `too-many-rows`, `too-many-columns` where a cell stands far out
 */
export async function xlsxTable(parts: ReadonlyMap<string, Uint8Array>): Promise<TableSheet[]> {
  for (const [name, bytes] of parts) if (SHEET.test(name)) checkExtent(new TextDecoder().decode(bytes));
  try {
    const sheets = await readXlsxFile(storedZip(parts));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch (error) {
    const isTold = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError;
    throw new Refusal('damaged', { detail: isTold ? error.message : String(error) });
  }
}
