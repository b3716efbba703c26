import { type Clause, clauseText } from './clauses';

/** How far back words still belong to a clause. */
const FURTHEST = 160;

/** Where what a clause may go back to begins: its sentence, over semicolons, but not without end. */
export function contextStart(text: string, base: number): number {
  let from = base;
  while (from > 0 && base - from < FURTHEST && !/[。！？\n]/.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

/** Where the clause before begins, in the same sentence; the clause's own start where it is the first. */
export function clauseBefore(text: string, { start, sentence }: Clause): number {
  if (start === sentence) return start;
  const from = Math.max(sentence, start - FURTHEST);
  const before = text.slice(from, start - 1);
  return from + Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1;
}

/**
 * The words a clause without any goes back to: those before its parentheses (应诉率（98.7%）), or the clause before it
 * that leads to a rate (电子化率、公开率实现双百分百，均为100%).
 */
export function wordsBefore(text: string, flags: Uint8Array, clause: Clause): string {
  const { outer, start } = clause;
  if (outer) {
    const lead = clauseText(text, flags, outer).slice(0, start - 1 - outer.start);
    return (/[^%\d]*$/.exec(lead)?.[0] ?? '').replace(/^[个件项名宗家条次、]+/, '');
  }
  const before = text.slice(clauseBefore(text, clause), Math.max(start - 1, 0));
  return /\d/.test(before) ? '' : (/^.*[率度比例](?![先性的])/.exec(before)?.[0] ?? '');
}
