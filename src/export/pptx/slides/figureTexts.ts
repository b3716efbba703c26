import type { SlideFigure } from '../../../deck/slide';
import type { Colour } from '../draw/colour';
import { heightOf, largestFactor } from '../draw/fitText';
import { widthAtMost } from '../draw/linesOf';
import { longestWord } from '../draw/longestWord';
import type { Paragraph } from '../draw/paragraph';

/** How figures are set: their numbers, and by how much their words are smaller than usual. */
export interface FigureSize {
  /** In pixels of the stage. */
  number: number;
  words: number;
}

/** The unit as it stands behind the number: a word in Latin letters keeps its distance. */
const unitText = (unit: string) => (/^[a-z]/i.test(unit) ? `\u00a0${unit}` : unit);
const unitSize = (number: number) => Math.max(28, Math.round(number * 0.45));

/** A figure as lines: the number large with its unit, which is never to be torn, its name, what follows from it. */
export function figureTexts(
  { number, unit, label, note, status }: SlideFigure,
  size: FigureSize,
): readonly Paragraph[] {
  const large = { text: number, size: size.number, bold: true };
  const small = { text: unitText(unit), size: unitSize(size.number), bold: true };
  // Red is for gaps alone.
  const colour: Colour = status === 'below-ceiling' ? 'seal' : 'ink-2';
  return [
    { runs: unit === '' ? [large] : [large, small] },
    { runs: [{ text: label, size: Math.round(40 * size.words), bold: true }], after: 8 },
    ...(note === '' ? [] : [{ runs: [{ text: note, size: Math.round(36 * size.words), colour }] }]),
  ];
}

/** What a line of the number takes of its size. */
const NUMBER_LINE = 1.4;
const SMALLEST = 64;
/** Below this a number of many digits does not go, whatever its place. */
const NARROWEST = 40;

/**
 * The largest setting, the same for all, in which each of these figures fits a place of this size: first the numbers
 * give way, then the words.
 */
export function figureSize(
  figures: readonly SlideFigure[],
  place: { width: number; height: number },
  largest: number,
): FigureSize {
  const onOneLine = (size: number) => figures.every((figure) => lineWidth(figure, size) <= place.width);
  let widest = largest;
  while (widest > NARROWEST && !onOneLine(widest)) widest -= 4;
  const roomAt = (words: number) =>
    place.height - Math.max(0, ...figures.map((figure) => wordsHeight(figure, place.width, words)));
  const words = largestFactor((factor) => roomAt(factor) >= SMALLEST * NUMBER_LINE);
  const number = Math.min(widest, Math.floor(roomAt(words) / NUMBER_LINE));
  return { number: Math.max(Math.min(SMALLEST, widest), number), words };
}

/** Faces put in where ours is missing have bold figures nearly a third wider. */
const SPARE = 1.3;

const lineWidth = ({ number, unit }: SlideFigure, size: number) =>
  widthAtMost(number, size, SPARE) + widthAtMost(unitText(unit), unitSize(size), SPARE);

/** Whether each number stays with its unit on one line, and no word is wider than its line. */
export const figuresFit = (figures: readonly SlideFigure[], width: number, { number, words }: FigureSize): boolean =>
  figures.every(
    (figure) =>
      lineWidth(figure, number) <= width &&
      figureTexts(figure, { number, words })
        .slice(1)
        .every(({ runs }) => runs.every(({ text, size }) => longestWord(text, size) <= width)),
  );

const wordsHeight = (figure: SlideFigure, width: number, words: number) =>
  heightOf(figureTexts(figure, { number: SMALLEST, words }).slice(1), width);

/** How high the line of a number stands, in pixels. */
export const numberHeight = ({ number }: FigureSize): number => number * NUMBER_LINE;

/** About how high a figure stands, in pixels. */
export function figureHeight(figure: SlideFigure, width: number, size: FigureSize): number {
  return numberHeight(size) + wordsHeight(figure, width, size.words);
}
