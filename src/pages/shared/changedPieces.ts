import { alignQuote } from '../../extract/alignQuote';
import { type QuotePiece, quotePieces } from '../../extract/quotePieces';

/** Beyond so many pairs of characters finding what differs would take too long. */
const MOST_PAIRS = 250_000;
/** Texts less alike share characters by chance. */
const LEAST_ALIKE = 0.4;

/**
 * Two states of a text in reading order, cut where they differ (`quote` before, `text` after); as one piece where
 * marking what differs would not help to see it.
 */
export function changedPieces(before: string, after: string): readonly QuotePiece[] {
  const whole = [{ at: 0, quote: before, text: after }];
  if (before.length * after.length > MOST_PAIRS) return whole;
  const { likeness, start, end, differences } = alignQuote(before, after);
  if (likeness < LEAST_ALIKE) return whole;
  return quotePieces(before, [
    { at: 0, quote: '', text: after.slice(0, start) },
    ...differences,
    { at: before.length, quote: '', text: after.slice(end) },
  ]);
}
