import type { Range } from './matchRanges';

const BEFORE = 12;
const AFTER = 40;
const ELLIPSIS = '…';

/** The part of a long text around its first marked stretch, so that a mark deep in it can be seen. */
export function snippetOf(text: string, ranges: readonly Range[]): string {
  const [first] = ranges;
  if (!first) return '';
  const from = first[0] <= BEFORE + 1 ? 0 : first[0] - BEFORE;
  const to = text.length - first[1] <= AFTER + 1 ? text.length : first[1] + AFTER;
  return `${from > 0 ? ELLIPSIS : ''}${text.slice(from, to)}${to < text.length ? ELLIPSIS : ''}`;
}
