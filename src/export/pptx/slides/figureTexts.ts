import type { SlideFigure } from '../../../deck/slide';
import type { Colour } from '../draw/colour';
import { heightOf, largestFactor } from '../draw/fitText';
import { widthAtMost } from '../draw/linesOf';
import type { Paragraph } from '../draw/paragraph';

/** How figures are set: their numbers, and by how much their words are smaller than usual. */
export interface FigureSize {
  /** In pixels of the stage. */
  number: number;
  words: number;
}

/** The unit as it stands behind the number: a word in Latin letters keeps its distance. */
const unitText = (unit: string) => (/^[a-z]/i.test(unit) ? ` ${unit}` : unit);
const unitSize = (number: number) => Math.max(28, Math.round(number * 0.45));

/** A figure as lines: the number large with its unit, its name, what follows from it. */
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
  while (widest > SMALLEST && !onOneLine(widest)) widest -= 8;
  const roomAt = (words: number) =>
    place.height - Math.max(0, ...figures.map((figure) => wordsHeight(figure, place.width, words)));
  const words = largestFactor((factor) => roomAt(factor) >= SMALLEST * NUMBER_LINE);
  const number = Math.min(widest, Math.floor(roomAt(words) / NUMBER_LINE));
  return { number: Math.max(SMALLEST, number), words };
}

const lineWidth = ({ number, unit }: SlideFigure, size: number) =>
  widthAtMost(number, size) + widthAtMost(unitText(unit), unitSize(size));

const wordsHeight = (figure: SlideFigure, width: number, words: number) =>
  heightOf(figureTexts(figure, { number: SMALLEST, words }).slice(1), width);

/** About how high a figure stands, in pixels; where its number leaves no room for the unit, that takes a line. */
export function figureHeight(figure: SlideFigure, width: number, { number, words }: FigureSize): number {
  const unit = lineWidth(figure, number) > width ? unitSize(number) * NUMBER_LINE : 0;
  return number * NUMBER_LINE + unit + wordsHeight(figure, width, words);
}
