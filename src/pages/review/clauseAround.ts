import type { Span } from '../../review/draft';

/** The sentence around a place of the text, without its full stop and blanks; the place itself where it holds one. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 400), start);
  const left = start - (/[^。；;\n]*$/.exec(before)?.[0].trimStart().length ?? 0);
  const right = end + (/^[^。；;\n]*/.exec(text.slice(end, end + 400))?.[0].trimEnd().length ?? 0);
  return { start: left, end: right };
}
