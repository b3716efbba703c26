import { isWord } from './joinText';
import type { PdfLine, PdfPage, PdfPiece } from './pdfPage';
import { withoutRadicals } from './radicals';

/** In widths of a Chinese character: what parts words, and what parts cells of a table. */
const WORD_GAP = 0.15;
const CELL_GAP = 1.5;
/** Pieces whose feet are no further apart stand on one line, a raised number too. */
const SAME_LINE = 0.5;

/** A space between Chinese characters is the program's that made the file, one between numbers keeps them apart. */
const withoutLooseSpaces = (text: string) =>
  text.replace(/(.?)\s+(?=(.))/gu, (_, before: string, after: string) =>
    isWord(before) && isWord(after) ? `${before} ` : before,
  );

function joined(pieces: readonly PdfPiece[]): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const [gap, next] = [piece.x - right, withoutLooseSpaces(withoutRadicals(piece.text).trim())];
    const isCell = gap > CELL_GAP * piece.size;
    const isApart = gap > WORD_GAP * piece.size && isWord(text[text.length - 1]) && isWord(next[0]);
    text += (text !== '' && (isCell || isApart) ? ' ' : '') + next;
    right = piece.x + piece.width;
  }
  return text;
}

/** The lines of a page from head to foot. */
export function pdfLines({ pieces }: PdfPage, page: number): PdfLine[] {
  const rows: PdfPiece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y);
  for (const piece of sorted) {
    const [row] = rows.slice(-1);
    const [first] = row ?? [];
    if (row && first && first.y - piece.y <= SAME_LINE * Math.max(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const inOrder = [...row].sort((a, b) => a.x - b.x);
    const [first] = inOrder;
    if (!first) return [];
    const right = Math.max(...inOrder.map(({ x, width }) => x + width));
    const size = Math.max(...inOrder.map((piece) => piece.size));
    return [{ text: joined(inOrder), x: first.x, y: first.y, right, size, page }];
  });
}
