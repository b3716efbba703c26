import { IN_QUOTES } from './brackets';
import { arabicFigureAt, chineseFigureAt } from './figures';
import { isCounted } from './isCounted';
import { MARKS, NUMERAL_NAMES } from './marks';
import { matchAt } from './matchAt';
import { figureToken, mark, type NumberToken } from './numberToken';
import { NUMERAL_CHARS } from './numerals';
import { firstFewAt, ordinalAt } from './ranks';

const NUMERALS = `[${NUMERAL_CHARS}]`;
const RUN = new RegExp(`${NUMERALS}+`, 'y');
const LONGEST_SLOGAN = 14;
const LIST_ITEM = /[一二三四五六七八九十]{1,2}(?:是|要)|[①-⑳]/y;
const CHINESE_DATE =
  /[二一][〇零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月)?|[一二三四五六七八九十]{1,2}月(?!.?半)(?:[一二三四五六七八九十]{1,3}日)?|前?[一二三四1-4](?=个?季度)个?季度|前\d{1,2}个月/y;
const LEVEL = /(?:\d{1,2}|[一二三四五六七八九两])级(?!别|领导|以上)/y;
const PAGE = /(?:第\d{1,3}页)(?:[，、/]?共\d{1,3}页)?/y;
const NAMES = NUMERAL_NAMES.flatMap(([reason, words]) => words.split(' ').map((word) => ({ reason, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);

/** Every number of a normal text from left to right, none inside another. `headings` are the numbers of headings. */
export function findNumbers(
  text: string,
  flags: Uint8Array,
  headings: ReadonlyMap<number, number>,
): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  const numeral = new RegExp(`[0-9A-Za-z第前百${NUMERAL_CHARS}①-⑳“（]`, 'g');
  for (let found = numeral.exec(text); found; found = numeral.exec(text)) {
    const token = tokenAt(text, flags, found.index, headings);
    if (token === null) {
      // A Latin word is read as a whole: the 3 of MP3 is no number.
      const word = /[A-Za-z]/.test(found[0]) ? matchAt(/[A-Za-z]+/y, text, found.index) : null;
      numeral.lastIndex = found.index + (word?.[0].length ?? 1);
    } else {
      if (token.end > token.start) tokens.push(token);
      numeral.lastIndex = Math.max(token.end, found.index + 1);
    }
  }
  return tokens;
}

function tokenAt(
  text: string,
  flags: Uint8Array,
  index: number,
  headings: ReadonlyMap<number, number>,
): NumberToken | null {
  const headingEnd = headings.get(index);
  if (headingEnd !== undefined) return mark(index, headingEnd, 'heading');
  const char = text[index] ?? '';
  if (char === '（') return null;
  const before = text[index - 1] ?? '\n';
  if (char === '“') return sloganAt(text, flags, index);
  for (const { shape, reason } of MARKS) {
    const found = matchAt(shape, text, index);
    if (!found) continue;
    if (/\d/.test(found[0])) return mark(index, index + found[0].length, reason);
  }
  if (/\d/.test(char)) {
    const level = matchAt(LEVEL, text, index);
    if (level) return mark(index, index + level[0].length, 'level');
    const figure = arabicFigureAt(text, index);
    return figure && figureToken(figure);
  }
  if (char === '第') {
    const page = matchAt(PAGE, text, index);
    return page ? mark(index, index + page[0].length, 'page-number') : ordinalAt(text, index);
  }
  const name = NAMES.find(({ word }) => text.startsWith(word, index));
  if (name) return mark(index, index + name.word.length, name.reason);
  const date = matchAt(CHINESE_DATE, text, index);
  if (date) return mark(index, index + date[0].length, 'date');
  if (char === '前') return firstFewAt(text, index);
  const item = matchAt(LIST_ITEM, text, index);
  if (item && (/[\n，。；：、）]/.test(before) || /[①-⑳]/.test(char)))
    return mark(index, index + 1 + (item[0].length > 2 ? 1 : 0), 'list-item');
  const level = matchAt(LEVEL, text, index);
  if (level && before !== '第') return mark(index, index + level[0].length, 'level');
  const figure = chineseFigureAt(text, index);
  if (figure && isCounted(text, figure)) return figureToken(figure);
  // The rest of a run of numerals that is a word is no number either.
  const run = matchAt(RUN, text, index);
  return run && run[0].length > 1 ? mark(index + run[0].length, index + run[0].length, 'bare') : null;
}

/** A short saying in quotation marks that begins with a number: “四下基层”, “双随机、一公开” has none. */
function sloganAt(text: string, flags: Uint8Array, index: number): NumberToken | null {
  if (((flags[index] ?? 0) & IN_QUOTES) === 0) return null;
  const close = text.indexOf('”', index);
  const inside = text.slice(index + 1, close);
  if (inside.length > LONGEST_SLOGAN || !NUMERAL_CHARS.includes(inside[0] ?? ' ') || /\d/.test(inside)) return null;
  const name = NAMES.find(({ word }) => inside.startsWith(word));
  return name ? mark(index + 1, index + 1 + name.word.length, name.reason) : mark(index + 1, close, 'slogan');
}
