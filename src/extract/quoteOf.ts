import { IN_QUOTES, IN_TITLE } from './brackets';
import type { Clause } from './clauses';
import type { Label, PlacedFigure } from './label';

const LONGEST_OUTER_QUOTE = 80;

/**
 * The words that say a figure by itself: its clause, or the piece of it between 、 where that is whole; a clause in
 * parentheses is quoted with what stands before them.
 */
export function quoteOf(
  text: string,
  flags: Uint8Array,
  clause: Clause,
  placed: readonly PlacedFigure[],
  index: number,
  labels: readonly Label[],
): readonly [number, number] {
  const { outer } = clause;
  if (outer && outer.end - outer.start <= LONGEST_OUTER_QUOTE) return trimmed(text, outer.start, outer.end);
  const figure = placed[index];
  if (!figure) return trimmed(text, clause.start, clause.end);
  const base = clause.start;
  const isWhole = labels.length !== 1 || labels[0]?.isShared || labels[0]?.own === '';
  const next = placed[index + 1];
  const isNextWhole = isWhole || next === undefined;
  const cutBefore =
    isWhole || index === 0
      ? null
      : comma(text, flags, base + (placed[index - 1]?.end ?? 0), base + figure.figure.leadStart);
  const cutAfter = isNextWhole ? null : comma(text, flags, base + figure.end, base + next.figure.leadStart);
  let start = cutBefore === null ? base : cutBefore + 1;
  const end = cutAfter ?? clause.end;
  const etc = text.slice(start, base + figure.figure.leadStart).lastIndexOf('等');
  // 《甲》《乙》等3部, 税务、海关等44个: the examples are not what the figure counts.
  const isAfterExamples =
    etc > 0 && (text[start + etc - 1] === '》' || start + etc + 1 === base + figure.figure.leadStart);
  if (isAfterExamples && ((flags[start + etc] ?? 0) & (IN_TITLE | IN_QUOTES)) === 0) start += etc;
  return trimmed(text, start, end);
}

/** Where the last 、 between two figures stands, if it is what parts them. */
function comma(text: string, flags: Uint8Array, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i -= 1) {
    if (/[和与及]/.test(text[i] ?? '')) return null;
    if (text[i] === '、' && (flags[i] ?? 0) === (flags[from] ?? 0)) return i;
  }
  return null;
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && /[\s|、]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s|、]/.test(text[to - 1] ?? '')) to -= 1;
  return [from, to];
}
