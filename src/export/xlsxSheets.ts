import type { Cell, Evidence, ExportColumn } from './exportTable';
import { neutralise } from './neutralise';

/** What a workbook is made of: plain values, so that a worker can be sent them. */
export interface XlsxParts {
  columns: readonly ExportColumn[];
  rows: readonly (readonly Cell[])[];
  evidence: readonly Evidence[];
  /** What the export says of itself, as name and text. */
  notes: readonly (readonly [string, string])[];
  words: XlsxWords;
}

export interface XlsxWords {
  /** Names of the two sheets. */
  data: string;
  sources: string;
  /** Headings of the second sheet's list: id, name, section, quote. */
  evidence: readonly [string, string, string, string];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a workbook is XML, which cannot hold these.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const SOURCE_WIDTHS = [28, 40, 12, 80];

const textCell = (text: string, style: object = {}) => ({
  value: String(neutralise(text.replace(NO_XML, ''))),
  type: String,
  ...style,
});
const heading = (text: string) => textCell(text, { fontWeight: 'bold', bottomBorderStyle: 'thin' } as const);

/** A number stays a number, a text is text whatever it looks like, nothing is an empty cell. */
function sheetCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : textCell(cell);
}

/** The two sheets: the table under a header that stays in view, and the sources with the sentence behind each figure. */
export function xlsxSheets({ columns, rows, evidence, notes, words }: XlsxParts) {
  return [
    {
      sheet: words.data,
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
      data: [columns.map(({ label }) => heading(label)), ...rows.map((row) => row.map(sheetCell))],
    },
    {
      sheet: words.sources,
      columns: SOURCE_WIDTHS.map((width) => ({ width })),
      data: [
        ...notes.map(([name, text]) => [textCell(name, { fontWeight: 'bold' }), textCell(text)]),
        [],
        words.evidence.map(heading),
        ...evidence.map(({ id, name, section, quote }) => [id, name, section, quote].map(sheetCell)),
      ],
    },
  ];
}
