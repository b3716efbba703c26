import { type Box, emu, extent } from './box';
import { fill } from './colour';
import { columnWidths } from './columnWidths';
import { heightOf, largestFactor, resized } from './fitText';
import { longestWord } from './longestWord';
import { type Paragraph, paragraphs, type Run, type TextLanguage } from './paragraph';
import { plainText } from './plainText';
import type { Shape } from './shape';

export interface TableOptions {
  name: string;
  /** What it shows, in words, for those who do not see it. */
  description: string;
  box: Box;
  /** The shares of the columns in the width; together 1. A column with a longer word gets what it needs. */
  columns: readonly number[];
  /** Each row a cell a column; the first names the columns where `header` is set. */
  rows: readonly (readonly (readonly Paragraph[])[])[];
  header: boolean;
  language: TextLanguage;
}

const PAD = { right: 24, y: 12 };
const LINE = `<a:lnB w="9525">${fill('line-2')}</a:lnB>`;
const NONE = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');
const CELL = `marL="0" marR="${emu(PAD.right)}" marT="${emu(PAD.y)}" marB="${emu(PAD.y)}"`;

const wordAt =
  (factor: number) =>
  ({ text, size }: Run): number =>
    longestWord(text, size * factor);

/** A table with hairlines between its rows, its text as large as the box allows; no word is broken inside. */
export function table(options: TableOptions): { shape: Shape; height: number } {
  const { name, description, box, columns, rows, header, language } = options;
  const needAt = (column: number, factor: number) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? []).flatMap(({ runs }) => runs.map(wordAt(factor))))) + PAD.right;
  const widthsAt = (factor: number) =>
    columnWidths(
      box.width,
      columns,
      columns.map((_, i) => needAt(i, factor)),
    );
  const heightAt = (row: (typeof rows)[number], factor: number) => {
    const widths = widthsAt(factor);
    return Math.max(...row.map((cell, i) => heightOf(resized(cell, factor), (widths[i] ?? 0) - PAD.right))) + 2 * PAD.y;
  };
  const factor = largestFactor(
    (candidate) => rows.reduce((sum, row) => sum + heightAt(row, candidate), 0) <= box.height,
  );
  const heights = rows.map((row) => heightAt(row, factor));
  const whole = { ...box, height: heights.reduce((sum, height) => sum + height, 0) };
  const cellXml = (cell: readonly Paragraph[]) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(resized(cell, factor), language)}</a:txBody><a:tcPr ${CELL}>${NONE}${LINE}<a:noFill/></a:tcPr></a:tc>`;
  const grid = widthsAt(factor)
    .map((width) => `<a:gridCol w="${emu(width)}"/>`)
    .join('');
  const body = rows.map((row, i) => `<a:tr h="${emu(heights[i] ?? 0)}">${row.map(cellXml).join('')}</a:tr>`).join('');
  const shape: Shape = (id) =>
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${plainText(name)}" descr="${plainText(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${extent(whole)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${header ? ' firstRow="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  return { shape, height: whole.height };
}
