import { textWidth } from '../../../model/wrapText';

/** Where programs may break a line: at blanks, after hyphens and dashes, between Han characters. */
const BREAKS = /[\s\-–—/…\u2e80-\uffff]+/;
/** Faces put in for ours run so much wider. */
const WIDER = 1.25;

/** How wide the widest word of a text is at most, in pixels; a column narrower than that breaks it inside. */
export const longestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(BREAKS).map((word) => textWidth(word, size) * WIDER));
