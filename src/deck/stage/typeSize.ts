import { emWidth } from '../emWidth';

/** The sizes a title may have, largest first; none below what the last row can read. */
const TITLES = [80, 76, 72, 68, 64] as const;
const COVERS = [120, 112, 104, 96, 88] as const;
const SMALLEST_TITLE = 64;

/** How much larger than the smallest a text may be where there is room. */
const LOOSE = [1.5, 1.4, 1.3, 1.2, 1.1] as const;

/** Of a number's size, its unit's. */
const UNIT_SHARE = 0.42;

/** The lines a text takes: the end of one stays empty where the next word is too long for it. */
export function linesOf(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((emWidth(text) * size) / Math.max(width - size, size)));
}

/** A title's size in stage pixels and its lines: on as few lines as its size allows. */
export function titleSize(title: string, width: number, isCover = false): { size: number; lines: number } {
  const sizes: readonly number[] = isCover ? COVERS : TITLES;
  for (const lines of isCover ? [2] : [1, 2]) {
    const size = sizes.find((candidate) => linesOf(title, candidate, width) <= lines);
    if (size !== undefined) return { size, lines: linesOf(title, size, width) };
  }
  return { size: SMALLEST_TITLE, lines: linesOf(title, SMALLEST_TITLE, width) };
}

/** The same in the narrow column of a wall: as large as it may be on no more than four lines. */
export function wallTitleSize(title: string, width: number): { size: number; lines: number } {
  const size = TITLES.find((candidate) => linesOf(title, candidate, width) <= 4) ?? SMALLEST_TITLE;
  return { size, lines: linesOf(title, size, width) };
}

/** The largest size, in stage pixels, at which each of the numbers with its unit stays on one line of a width. */
export function numberSize(
  figures: readonly { number: string; unit: string }[],
  width: number,
  { least, most }: { least: number; most: number },
): number {
  const widest = Math.max(1, ...figures.map(({ number, unit }) => emWidth(number) + UNIT_SHARE * emWidth(unit) + 0.2));
  return Math.floor(Math.max(least, Math.min(most, width / widest)));
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
  const fits = (scale: number) => {
    const size = room.em * scale;
    const lines = texts.reduce((sum, text) => sum + linesOf(text, size, room.width) * each.line + each.space, 0);
    return lines * size <= room.height;
  };
  return LOOSE.find(fits) ?? 1;
}
