import Papa from 'papaparse';
import type { Cell } from './exportTable';
import { neutralise } from './neutralise';

/** A column as a Frictionless Table Schema names it: https://datapackage.org/standard/table-schema/. */
export interface OpenField {
  name: string;
  title: string;
  type: 'string' | 'number' | 'year';
  description?: string;
  constraints?: Readonly<Record<string, unknown>>;
}

/** A table for programs: every line has every column, the header holds names that last, nothing follows the rows. */
export interface OpenTable {
  fields: readonly OpenField[];
  rows: readonly (readonly Cell[])[];
}

/** A column with the way to its cell. */
export type OpenColumn<T> = OpenField & { cell: (row: T) => Cell };

/** Makes text columns of rows of one kind: name, title, the way to the cell. */
export const textColumns =
  <T>() =>
  (name: string, title: string, cell: (row: T) => string, more: Partial<OpenColumn<T>> = {}): OpenColumn<T> => ({
    name,
    title,
    type: 'string',
    ...more,
    cell,
  });

export function openTable<T>(columns: readonly OpenColumn<T>[], rows: readonly T[]): OpenTable {
  return {
    fields: columns.map(({ cell: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/**
 * As CSV (RFC 4180), UTF-8 without a BOM: Data Package's `utf-8` means just that, and a reader that keeps the BOM would
 * not find the first column by its name. The tables that people download for Excel have one.
 */
export function openCsv({ fields, rows }: OpenTable): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return `${Papa.unparse(lines.map((line) => line.map(neutralise)))}\r\n`;
}
