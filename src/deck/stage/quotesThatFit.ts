import type { SlideNotes } from '../slide';
import { emWidth } from './emWidth';

type Quote = SlideNotes['quotes'][number];

/**
 * The first quotes that fit a column, whole; the sentence of several figures once.
 * @param width of the column in em of its text
 * @param lines it has room for; each quote takes one more for its place and one for the space after it
 */
export function quotesThatFit(quotes: readonly Quote[], width: number, lines: number): readonly Quote[] {
  const fitting: Quote[] = [];
  let taken = 0;
  for (const quote of quotes) {
    if (fitting.some(({ text }) => text === quote.text)) continue;
    taken += Math.ceil(emWidth(quote.text) / (width - 1)) + Math.ceil(emWidth(quote.place) / width) + 1;
    if (taken > lines) break;
    fitting.push(quote);
  }
  return fitting;
}
