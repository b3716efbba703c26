import Papa from 'papaparse';
import { findHeader } from './findHeader';
import type { TableSheet } from './tableCell';

/** What separates cells in files that Excel and WPS write, by country and taste. */
const DELIMITERS = [',', '\t', ';'];
const LOOKED_AT = 20;

const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });

/** The separator with which most headings are known. */
function delimiterOf(text: string): string {
  const known = (delimiter: string) =>
    findHeader({ name: '', rows: parse(text, delimiter, LOOKED_AT).data })?.at.size ?? 0;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

/**
 * A CSV text as a table.
 * @returns the table, and the rows (from 1) in which a quotation mark is opened and never closed, or closed amid a cell
 */
export function csvTable(text: string): { sheet: TableSheet; badQuotes: readonly number[] } {
  const { data, errors } = parse(text, delimiterOf(text));
  const quotes = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1);
  return { sheet: { name: '', rows: data }, badQuotes: [...new Set(quotes)] };
}
