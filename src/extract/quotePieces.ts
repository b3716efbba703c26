import type { Difference } from './alignQuote';

/** A stretch of a quote laid on a text: the same in both where `quote` and `text` are equal. */
export interface QuotePiece {
  /** Where in the quote it begins. */
  at: number;
  quote: string;
  text: string;
}

const isSame = ({ quote, text }: QuotePiece) => quote === text;
const hasDigit = (piece: QuotePiece | undefined) =>
  piece !== undefined && !isSame(piece) && /\d/.test(piece.quote + piece.text);

/** Stretches that agree and stretches that differ, in turn, as they were compared. */
function cut(sought: string, differences: readonly Difference[]): QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let from = 0;
  const addSame = (to: number) => {
    const same = sought.slice(from, to);
    if (same !== '') pieces.push({ at: from, quote: same, text: same });
  };
  for (const { at, quote, text } of differences) {
    addSame(at);
    pieces.push({ at, quote, text });
    from = at + quote.length;
  }
  addSame(sought.length);
  return pieces;
}

/**
 * A quote in reading order, cut where it differs from the text and where it agrees again. A number differs as a whole:
 * 1096 and 1095, not 6 and 5.
 */
export function quotePieces(sought: string, differences: readonly Difference[]): readonly QuotePiece[] {
  const pieces = cut(sought, differences);
  const whole: QuotePiece[] = [];
  const add = (at: number, quote: string, text: string) => {
    if (quote === '' && text === '') return;
    const last = whole[whole.length - 1];
    if (last && !isSame(last) && quote !== text) {
      last.quote += quote;
      last.text += text;
    } else whole.push({ at, quote, text });
  };
  /** Part of a number that differs: of both, and yet no agreement. */
  const addDigits = (at: number, digits: string) => {
    const last = whole[whole.length - 1];
    if (digits === '') return;
    if (last && !isSame(last)) {
      last.quote += digits;
      last.text += digits;
    } else whole.push({ at, quote: digits, text: digits });
  };
  let open = '';
  pieces.forEach((piece, i) => {
    if (!isSame(piece)) {
      add(piece.at - open.length, open + piece.quote, open + piece.text);
      open = '';
      return;
    }
    const { at, quote } = piece;
    const head = hasDigit(pieces[i - 1]) ? (/^[\d.]*/.exec(quote)?.[0] ?? '') : '';
    const rest = quote.slice(head.length);
    open = hasDigit(pieces[i + 1]) ? (/\d[\d.]*$/.exec(rest)?.[0] ?? '') : '';
    addDigits(at, head);
    const same = rest.slice(0, rest.length - open.length);
    add(at + head.length, same, same);
  });
  return whole;
}
