import type { Span } from '../../review/draft';
import { isFigure, type ReviewItem } from './reviewItem';

/** How a mark in the text looks and what its sign says. */
export const FIGURE_STATES = ['matched', 'proposed', 'added', 'accepted', 'rejected', 'setAside'] as const;
export const RECORD_STATES = ['suggested', 'added', 'accepted', 'rejected'] as const;
export type MarkState = (typeof FIGURE_STATES)[number] | (typeof RECORD_STATES)[number];

/** A number or a clause of the text with the items that stand on it. */
export interface TextMark extends Span {
  /** In reading order; a press takes the first that is still open. */
  items: readonly ReviewItem[];
  state: MarkState;
}

/** How one item looks: of an open figure, whether it has an indicator, whoever gave it one. */
export const markStateOf = (item: ReviewItem): MarkState => {
  const { verdict, origin } = item;
  if (verdict === 'accepted') return 'accepted';
  if (verdict === 'rejected') return origin === 'setAside' ? 'setAside' : 'rejected';
  if (origin === 'added') return 'added';
  if (!isFigure(item)) return 'suggested';
  return item.fields.indicator === null ? 'proposed' : 'matched';
};

/** Of items that share a number, the one most in need of a decision says how it looks. */
function sharedState(items: readonly ReviewItem[]): MarkState {
  const open = items.find(({ verdict }) => verdict === 'open');
  if (open) return markStateOf(open);
  const states = items.map(markStateOf);
  return states.find((state) => state === 'accepted') ?? states[0] ?? 'setAside';
}

/** The places of the items, each once, in reading order; of two that begin together the longer first. */
export function textMarks(items: readonly ReviewItem[]): readonly TextMark[] {
  const placed = items.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: ReviewItem[][] = [];
  for (const item of placed) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.start === item.start && last[0].end === item.end) last.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((there) => {
    const [first] = there;
    return first ? [{ start: first.start, end: first.end, items: there, state: sharedState(there) }] : [];
  });
}

/** The marks that touch each chunk of the text, by its place in the list. Linear. */
export function marksOfChunks(
  chunks: readonly Span[],
  marks: readonly TextMark[],
): ReadonlyMap<number, readonly TextMark[]> {
  const found = new Map<number, TextMark[]>();
  let first = 0;
  for (const mark of marks) {
    while (first < chunks.length - 1 && (chunks[first]?.end ?? 0) <= mark.start) first += 1;
    for (let at = first; at < chunks.length && (chunks[at]?.start ?? 0) < mark.end; at += 1) {
      const there = found.get(at);
      if (there) there.push(mark);
      else found.set(at, [mark]);
    }
  }
  return found;
}
