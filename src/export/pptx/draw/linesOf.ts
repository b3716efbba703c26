import { textWidth, wrapText } from '../../../model/wrapText';

const HAN = /[\u2e80-\u9fff\uf900-\ufaff]/;
/** The widths we reckon with suit Chinese; running Latin text is narrower. */
const LATIN = 0.88;
const reckoned = (text: string, size: number) => (HAN.test(text) ? size : size * LATIN);
/** Programs leave a little room between Han characters and Latin letters or figures. */
const EDGE = /[\u2e80-\u9fff](?=[A-Za-z0-9])|[A-Za-z0-9%](?=[\u2e80-\u9fff])/g;
const spaced = (text: string) => text.replace(EDGE, '$& ');

/** About how many lines a text takes, set in one size in a column; sizes and widths in pixels of the stage. */
export const linesOf = (text: string, width: number, size: number): number =>
  Math.max(1, wrapText(spaced(text), width, reckoned(text, size)).length);

/**
 * How wide a text is on one line at most: bold figures run wider than letters.
 * @param spare for another face than ours; most for what must stay on its line wherever it is opened
 */
export const widthAtMost = (text: string, size: number, spare = 1.12): number => textWidth(spaced(text), size) * spare;
