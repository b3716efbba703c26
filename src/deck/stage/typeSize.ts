import { emWidth } from '../emWidth';
import { brokenLines, phrasedLines } from './brokenLines';

/** The sizes a title may have, largest first; none below what the last row can read. */
const TITLES = [80, 76, 72, 68, 64] as const;
const WALL_TITLES = [112, 104, 96, 88] as const;
const COVERS = [120, 112, 104, 96, 88, 80] as const;
const SMALLEST_TITLE = 64;
const SMALLEST_COVER = 80;

/** Line height and the space beside lines, in em, of the texts of a list and of the lines of a table. */
export const ITEM = { line: 1.3, space: 0.6 } as const;
export const SOURCE_LINE = { line: 1.3, space: 0.7 } as const;

/** How much larger than the smallest a text may be where there is room. */
export const LOOSE = [1.5, 1.4, 1.3, 1.2, 1.1] as const;

/** How much wider than text are the same digits and letters in bold. */
const BOLD = 1.16;

/** Of a number's size, its unit's. */
const UNIT_SHARE = 0.42;

/** The lines a text takes: the end of one stays empty where the next word is too long for it. */
export function linesOf(text: string, size: number, width: number): number {
  const even = Math.ceil((emWidth(text) * size) / Math.max(width - size, size));
  return Math.max(1, even, phrasedLines(text, width / size));
}

/** The same for a title. */
const titleLines = (title: string, size: number, width: number): number => phrasedLines(title, width / size);

/** A title's size in stage pixels and its lines: on as few lines as its size allows. */
export function titleSize(title: string, width: number): { size: number; lines: number } {
  for (const lines of [1, 2]) {
    const size = TITLES.find((candidate) => titleLines(title, candidate, width) <= lines);
    if (size !== undefined) return { size, lines: titleLines(title, size, width) };
  }
  return { size: SMALLEST_TITLE, lines: titleLines(title, SMALLEST_TITLE, width) };
}

/** A cover's, as large as two lines allow; the larger the other type, the smaller, for all of it must have its room. */
export function coverSize(title: string, width: number, type: number): { size: number; lines: number } {
  const most = COVERS[0] / Math.sqrt(type);
  const size =
    COVERS.find((candidate) => candidate <= most && brokenLines(title, width / candidate) <= 2) ?? SMALLEST_COVER;
  return { size, lines: brokenLines(title, width / size) };
}

/** A title's in the narrow column of a wall: on no more than four lines; where nothing stands below it, larger than on a
 * screen if it breaks into no more lines for it. */
export function wallTitleSize(title: string, width: number, isAlone: boolean): { size: number; lines: number } {
  const size = TITLES.find((candidate) => titleLines(title, candidate, width) <= 4) ?? SMALLEST_TITLE;
  const lines = titleLines(title, size, width);
  const larger = WALL_TITLES.find((candidate) => titleLines(title, candidate, width) <= lines);
  return { size: isAlone ? (larger ?? size) : size, lines };
}

/** The largest size, in stage pixels, at which each of the numbers with its unit stays on one line of a width;
 * `em` the smallest type. */
export function numberSize(
  figures: readonly { number: string; unit: string }[],
  { width, em }: { width: number; em: number },
  { least, most }: { least: number; most: number },
): number {
  const sizes = figures.map(({ number, unit }) => {
    const [own, its] = [BOLD * emWidth(number), unit === '' ? 0 : BOLD * emWidth(unit) + 0.3];
    // A unit is never smaller than the smallest type.
    return Math.min(width / (own + UNIT_SHARE * its), (width - its * em) / own);
  });
  return Math.floor(Math.max(least, Math.min(most, ...sizes)));
}

/**
 * By how much texts, one below the other, may be larger than the smallest type: 1 where they just fit.
 * @param room width and height in stage pixels, `em` the smallest type
 * @param each line height, and the space each text takes besides its lines, both in em
 */
export function looseType(
  texts: readonly string[],
  room: { width: number; height: number; em: number },
  each: { line: number; space: number },
): number {
  return LOOSE.find((scale) => textsFit(texts, { ...room, em: room.em * scale }, each)) ?? 1;
}

/** Whether texts, one below the other, have their room. */
export function textsFit(
  texts: readonly string[],
  { width, height, em }: { width: number; height: number; em: number },
  each: { line: number; space: number },
): boolean {
  const ems = texts.reduce((sum, text) => sum + linesOf(text, em, width) * each.line + each.space, 0);
  return ems * em <= height;
}
