import type { SlideFigure } from '../slide';
import type { StageLayout } from './layout';
import { LOOSE, linesOf, numberSize } from './typeSize';

/** How figures side by side are set, in stage pixels. */
export interface FigureRoom {
  columns: number;
  gap: number;
  /** Of the numbers, all alike. */
  size: number;
  /** By how much their words are larger than the smallest type. */
  scale: number;
}

/** The largest the numbers may be. */
export const LARGEST: Readonly<Record<StageLayout['format'], number>> = { classic: 170, wide: 170, ultra: 240 };

const GAP = 56;
/** The rule above a figure with its space, the space between number and words and below. */
const BESIDES = 24 + 6 + 16 + 32;
const LINE = 1.3;
/** A figure's name needs at least this, in em. */
const NARROWEST = 6.5;
/** Numbers are larger than their words even where there is little room. */
const LEAST = 52;

/** Rows of one length may have numbers by so much smaller. */
const EVEN_SHARE = 0.6;

/** Words are at most this share of the number above them. */
const WORDS_SHARE = 0.4;

/**
 * The columns in which the numbers become largest while their words fit below; the last row is never left with one
 * where rows of one length are not much smaller. The words are as large as leaves the numbers theirs.
 * @param room the body's width and height and its smallest type
 * @param most the largest the numbers may be
 */
export function figureRoom(
  figures: readonly SlideFigure[],
  room: { width: number; height: number; em: number },
  most: number,
): FigureRoom {
  const plain = largestNumbers(figures, room, most);
  const scale = LOOSE.find((candidate) => {
    const em = room.em * candidate;
    const loose = largestNumbers(figures, { ...room, em }, most);
    return (
      em <= plain.size * WORDS_SHARE &&
      loose.columns === plain.columns &&
      loose.size >= plain.size &&
      loose.lines <= plain.lines
    );
  });
  const { columns, gap, size } = plain;
  return { columns, gap, size, scale: scale ?? 1 };
}

function largestNumbers(
  figures: readonly SlideFigure[],
  room: { width: number; height: number; em: number },
  most: number,
): Omit<FigureRoom, 'scale'> & { lines: number } {
  let best = { columns: 1, gap: GAP, size: 0, lines: 1 };
  for (let rows = 1; rows <= figures.length; rows += 1) {
    const columns = Math.ceil(figures.length / rows);
    const width = (room.width - GAP * (columns - 1)) / columns;
    if (width < NARROWEST * room.em && columns > 1) continue;
    const lines = Math.max(...figures.map((figure) => wordLines(figure, room.em, width)));
    const height = room.height / rows - lines * LINE * room.em - BESIDES;
    const size = numberSize(figures, { width, em: room.em }, { least: 0, most: Math.min(most, height) });
    const isLoneLast = rows > 1 && columns > 1 && figures.length % columns === 1;
    if (size * (isLoneLast ? EVEN_SHARE : 1) > best.size) best = { columns, gap: GAP, size, lines };
  }
  return { ...best, size: Math.max(best.size, LEAST) };
}

const wordLines = ({ label, note }: SlideFigure, em: number, width: number): number =>
  linesOf(label, em, width) + (note === '' ? 0 : linesOf(note, em, width));

/** How high the figures are at least, in as few rows as they can stand in, with numbers of a size. */
export function figureHeight(
  figures: readonly SlideFigure[],
  room: { width: number; em: number },
  size: number,
): number {
  const heights = figures.flatMap((_, i) => {
    const rows = i + 1;
    const columns = Math.ceil(figures.length / rows);
    const width = (room.width - GAP * (columns - 1)) / columns;
    if (width < NARROWEST * room.em && columns > 1) return [];
    if (numberSize(figures, { width, em: room.em }, { least: 0, most: size }) < size) return [];
    const lines = Math.max(...figures.map((figure) => wordLines(figure, room.em, width)));
    return rows * (size + lines * LINE * room.em + BESIDES);
  });
  return Math.min(...heights, Number.MAX_SAFE_INTEGER);
}
