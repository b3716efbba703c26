import type { Span } from '../../review/draft';

/** Where a figure that was added by hand is marked: its number in the words that state it, else those words. */
export function valuePlace(text: string, quote: string, value: number): Span | null {
  const at = text.indexOf(quote);
  if (at === -1) return null;
  const printed = String(value);
  const inside = quote.indexOf(printed);
  return inside === -1
    ? { start: at, end: at + quote.length }
    : { start: at + inside, end: at + inside + printed.length };
}
