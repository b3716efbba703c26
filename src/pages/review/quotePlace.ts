import type { Span } from '../../review/draft';
import type { ReviewItem } from './reviewItem';

/** Where the words that an item quotes stand in the text: around its own place, else the first; its place where nowhere. */
export function quotePlace(text: string, item: ReviewItem): Span {
  const { start, end } = item;
  const { quote } = item.fields;
  if (quote === '') return { start, end };
  const before = text.lastIndexOf(quote, start);
  const around = before !== -1 && before + quote.length >= end;
  const at = around ? before : text.indexOf(quote);
  return at === -1 ? { start, end } : { start: at, end: at + quote.length };
}
