import { emWidth } from './emWidth';

/** The sizes a title may have, largest first; none below what the last row can read. */
const TITLES = [80, 76, 72, 68, 64] as const;
const SMALLEST_TITLE = 64;

/** Of a number's size, its unit's. */
export const UNIT_SHARE = 0.42;

/** The largest size, in stage pixels, at which a title takes no more than so many lines of a width. */
export function titleSize(title: string, width: number, lines: number): number {
  // The end of a line stays empty where the next word is too long for it.
  const room = (size: number) => ((width - 2 * size) / size) * lines;
  return TITLES.find((size) => emWidth(title) <= room(size)) ?? SMALLEST_TITLE;
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
