import { type Density, SMALLEST_TYPE, TYPE_SCALE } from './density';
import { linesOf } from './emWidth';

/** The narrowest stage (4:3, 1440 wide) within its margins, and what stands between its eyebrow and its source line; pixels. */
const WIDTH = 1250;
const HEIGHT = 670;
const BODY_LINE = SMALLEST_TYPE.body * 1.4;
const TITLE = 72;
const TITLE_LINE = TITLE * 1.3;
/** A longer message is said in other words. */
export const TITLE_LINES = 2;

/** What fits on a slide of any shape, so also on the narrowest. */
export interface SlideRoom {
  /** The width of a line of body text, in em. */
  ems: number;
  /** Lines of body text below the title. */
  lines: number;
  /** The width of a line of the title, in em. */
  titleEms: number;
}

/** @param title where it is known: one that is short leaves more room below it */
export function slideRoom(density: Density, title: string | null = null): SlideRoom {
  const scale = TYPE_SCALE[density];
  const titleEms = WIDTH / (TITLE * scale);
  const titleLines = title === null ? TITLE_LINES : linesOf(title, titleEms);
  const above = TITLE_LINE * scale * titleLines;
  return {
    ems: WIDTH / (SMALLEST_TYPE.body * scale),
    lines: (HEIGHT - above) / (BODY_LINE * scale),
    titleEms,
  };
}
