import { textWidth, wrapText } from '../../model/wrapText';
import { SIZE } from './frame';
import { textMark } from './pen';

/** Room for labels at the left, and each label in lines that fit it. */
export function labelColumn(labels: readonly string[], width: number): { width: number; lines: string[][] } {
  const longest = Math.max(0, ...labels.map((label) => textWidth(label, SIZE.label)));
  const column = Math.min(longest, width * 0.36);
  return { width: column + 16, lines: labels.map((label) => wrapText(label, column + 1, SIZE.label)) };
}

/** Lines of text around a middle height. */
export function middled(
  lines: readonly string[],
  x: number,
  middle: number,
  colour: string,
  weight?: number,
): string[] {
  const step = SIZE.label * 1.25;
  const first = middle - ((lines.length - 1) * step) / 2 + SIZE.label * 0.36;
  return lines.map((line, i) =>
    textMark(line, x, first + i * step, { fill: colour, 'font-size': SIZE.label, 'font-weight': weight }),
  );
}

/** How high a row must be for a label of so many lines. */
export const rowHeight = (lines: readonly string[], least: number): number =>
  Math.max(least, lines.length * SIZE.label * 1.25 + 14);
