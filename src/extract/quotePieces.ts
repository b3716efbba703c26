import type { Difference } from './alignQuote';

/** A stretch of a quote laid on a text: the same in both where `quote` and `text` are equal. */
export interface QuotePiece {
  /** Where in the quote it begins. */
  at: number;
  quote: string;
  text: string;
}

/** A quote in reading order, cut where it differs from the text and where it agrees again. */
export function quotePieces(sought: string, differences: readonly Difference[]): readonly QuotePiece[] {
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
