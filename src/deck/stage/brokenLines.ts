import { TOGETHER } from '../../ui/together';
import { heavyWidth } from '../emWidth';

/** A word with the space behind it, or one other character; with the marks that may not be parted from it. */
const PIECE = /[（《“‘]*(?:[^\s\u2e80-\uffef]+\s*|[^\s])[，。、；：？！）》”’]*/g;

/** In how many lines a title stands in a column so many em wide, filled word by word and character by character. */
export function brokenLines(title: string, ems: number): number {
  const pieces = title.split(TOGETHER).flatMap((part, i) => (i % 2 === 1 ? part : (part.match(PIECE) ?? [])));
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
