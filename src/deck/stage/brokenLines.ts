import { TOGETHER } from '../../ui/together';
import { heavyWidth } from '../emWidth';
import { phrases } from './phrases';

/** A word with the space behind it, or one other character; with the marks that may not be parted from it. */
const PIECE = /[（《“‘]*(?:[^\s\u2e80-\uffef]+\s*|[^\s])[，。、；：？！）》”’]*/g;

/** What does not stand at the end of a line, and what not at the beginning of one. */
const OPENING = /[（《“‘]$/;
const CLOSING = /^[，。、；：？！）》”’]/;

/** Phrases with the marks that may not be parted from them. */
const withMarks = (parts: readonly string[]): readonly string[] =>
  parts.reduce<string[]>((pieces, part) => {
    const last = pieces.length - 1;
    const before = pieces[last];
    if (before !== undefined && (CLOSING.test(part) || OPENING.test(before))) pieces[last] = before + part;
    else pieces.push(part);
    return pieces;
  }, []);

/** In how many lines a title stands in a column so many em wide, filled word by word and character by character. */
export const brokenLines = (title: string, ems: number): number =>
  filledLines(
    title.split(TOGETHER).flatMap((part, i) => (i % 2 === 1 ? part : (part.match(PIECE) ?? []))),
    ems,
  );

/** The same where lines end between words. */
export const phrasedLines = (title: string, ems: number): number => filledLines(withMarks(phrases(title)), ems);

function filledLines(pieces: readonly string[], ems: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of pieces) {
    const width = heavyWidth(piece);
    if (filled > 0 && filled + width > ems) {
      lines += 1;
      filled = 0;
    }
    filled += width;
  }
  return lines;
}
