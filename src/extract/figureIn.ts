import { boundBefore } from './bounds';
import { arabicFigureAt, chineseFigureAt, type Figure } from './figures';
import { normalise } from './normalise';
import { NUMERAL_CHARS } from './numerals';

const FIRST = new RegExp(`\\d|[${NUMERAL_CHARS}]`);

/**
 * The first number of a few words with its unit, whatever its part in a sentence: 第三批 is 3, １，２３４件 is 1234件.
 * @param before what stands before the words, which may weaken it: 近
 * @returns null where the words have none
 */
export function figureIn(words: string, before = ''): Pick<Figure, 'value' | 'unit' | 'bound' | 'upTo'> | null {
  const { text } = normalise(words);
  const digit = text.search(/\d/);
  const index = digit === -1 ? text.search(FIRST) : digit;
  if (index === -1) return null;
  const figure = digit === -1 ? chineseFigureAt(text, index) : arabicFigureAt(text, index);
  if (!figure) return null;
  const { value, unit, bound, upTo } = figure;
  return { value, unit, bound: bound ?? boundBefore(before)?.bound ?? null, upTo };
}
