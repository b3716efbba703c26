import type { Span } from '../../review/draft';
import type { TextMark } from './textMarks';

/** A run of text that is drawn in one way. */
export interface TextPiece extends Span {
  mark: TextMark | null;
  /** The mark ends here: its sign follows. */
  isEnd: boolean;
  /** Part of the words that the chosen item quotes. */
  isQuoted: boolean;
  isHeading: boolean;
}

const covers = (span: Span, start: number, end: number): boolean => span.start <= start && end <= span.end;

/**
 * A chunk cut where its marks, its heading and the quoted words begin and end. Where marks lie in one another, the
 * shortest is the one that shows.
 * @param headingEnd where the heading ends that the chunk begins with; its start where there is none
 */
export function textPieces(
  chunk: Span,
  marks: readonly TextMark[],
  quoted: Span | null,
  headingEnd: number,
): readonly TextPiece[] {
  const spans: readonly Span[] = quoted ? [...marks, quoted] : marks;
  const cuts = [chunk.start, headingEnd, chunk.end, ...spans.flatMap(({ start, end }) => [start, end])]
    .filter((at) => at >= chunk.start && at <= chunk.end)
    .sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? 0;
    if (start === end) continue;
    const [mark = null] = marks
      .filter((one) => covers(one, start, end))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const isEnd = mark !== null && end === mark.end;
    const isQuoted = quoted !== null && covers(quoted, start, end);
    pieces.push({ start, end, mark, isEnd, isQuoted, isHeading: end <= headingEnd });
  }
  return pieces;
}
