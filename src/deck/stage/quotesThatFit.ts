import type { SlideNotes } from '../slide';
import type { StageLayout } from './layout';
import { linesOf } from './typeSize';

type Quote = SlideNotes['quotes'][number];

const LINE = 1.4;
/** Above each quote, in em. */
const SPACE = 0.7;
/** The rule left of the column with its space. */
const RULE = 44;
const SCALES = [1.5, 1.4, 1.3, 1.2, 1.1, 1] as const;

/**
 * The first quotes that fit the column, whole, a sentence of several figures once; and by how much larger than the
 * smallest type they are set: as large as the column lets all of them be. Where some are left out, a line says so.
 */
export function quotesThatFit(
  quotes: readonly Quote[],
  { quotes: column, bodyHeight, em }: StageLayout,
): { fitting: readonly Quote[]; left: number; scale: number } {
  const once = quotes.filter(({ text }, i) => quotes.findIndex((other) => other.text === text) === i);
  const atScale = (scale: number, linesBelow = 0): readonly Quote[] => {
    const size = em * scale;
    const width = column - RULE;
    // The column's head is a line too.
    let height = (1 + linesBelow) * size * LINE;
    return once.filter(({ text, place }) => {
      height += (linesOf(text, size, width) + linesOf(place, size, width)) * size * LINE + SPACE * size;
      return height <= bodyHeight;
    });
  };
  const scale = SCALES.find((candidate) => atScale(candidate).length === once.length);
  if (scale !== undefined) return { fitting: once, left: 0, scale };
  const fitting = atScale(1, 2);
  return { fitting, left: once.length - fitting.length, scale: 1 };
}
