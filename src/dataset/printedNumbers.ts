import { chineseNumber, NUMERAL_CHARS } from './numerals';
import { scaleAt, scaled } from './scale';

/** A number of a text: where it stands with the words that scale it, and what it says in full. */
export interface PrintedNumber {
  start: number;
  end: number;
  /** 11000 for 1.1万, 40 for 四成. */
  value: number;
  /** The far end of 30%—40%, and where it stands; null where the number is no range. */
  far: { value: number; end: number } | null;
  /** Whether it says by itself that it is a rate: 四成, 百分之九十五. */
  isShare: boolean;
  /** The digits without the 万 or 亿 behind them, which may belong to the unit; null where none is. */
  bare: { value: number; end: number } | null;
}

const ARABIC = /\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;
const CHINESE = new RegExp(`[${NUMERAL_CHARS}]+(?:点[零〇一二三四五六七八九]+[万亿]?)?`, 'g');
const RANK = new RegExp(`[第前](\\d{1,4}|[${NUMERAL_CHARS}]{1,5})`, 'g');
const RANGE = /%?(?:-{1,2}|[—–]{1,2}|[~～－]|至|到)(\d+(?:\.\d+)?)(?![\d.])/y;
const TENTHS = /成(?![立果员效功为本])([一二三四五六七八九]?)/y;
const OF_HUNDRED = '百分之';
/** Behind these a numeral of one character counts things; elsewhere it may be part of a word: 一次性, 统一. */
const COUNTED = /^[多余]?(?:[件宗起例案条项部篇份名场期家户所处座支台类种位人]|个(?!体)|次(?!性))/;

/** Full-width digits, points, commas and per cent signs in half width, each in its place. */
export const narrow = (text: string): string =>
  text.replace(/[０-９．，％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

function find(shape: RegExp, text: string, index: number): RegExpExecArray | null {
  shape.lastIndex = index;
  return shape.exec(text);
}

const plain = (start: number, end: number, value: number): PrintedNumber => ({
  start,
  end,
  value,
  far: null,
  isShare: false,
  bare: null,
});

/** 四成, 八成五, 4成: tenths of a whole, as per cent; null where 成 does not follow or begins a word. */
function tenths(text: string, start: number, end: number, value: number): PrintedNumber | null {
  const found = find(TENTHS, text, end);
  if (!found) return null;
  const rest = chineseNumber(found[1] ?? '') ?? 0;
  return { ...plain(start, end + found[0].length, scaled(value, 10) + rest), isShare: true };
}

/** A number in digits with what stands behind it. */
function arabicAt(text: string, start: number, digits: string): PrintedNumber {
  const [end, value] = [start + digits.length, Number(digits.replace(/[^\d.]/g, ''))];
  const share = tenths(text, start, end, value);
  if (share) return share;
  const scale = scaleAt(text, end);
  const range = find(RANGE, text, scale.end);
  const farScale = range && scaleAt(text, scale.end + range[0].length);
  // 1.1万—1.2万, and 3—4万, where the 万 is meant for both.
  const factor = scale.factor > 1 ? scale.factor : (farScale?.factor ?? 1);
  const times = (number: number, by: number) => (by === 1 ? number : scaled(number, by));
  return {
    start,
    end: scale.end,
    value: times(value, factor),
    far: range && farScale ? { value: times(Number(range[1]), farScale.factor), end: farScale.end } : null,
    isShare: false,
    bare: scale.factor > 1 ? { value, end } : null,
  };
}

/** The numbers in digits, from left to right: 1,234 is one; with a full-width comma it is one, or else two. */
export function arabicNumbers(quote: string): readonly PrintedNumber[] {
  const text = narrow(quote);
  return [...text.matchAll(ARABIC)].flatMap(({ 0: digits, index }) => {
    if (/[\d.]/.test(text[index - 1] ?? '') || text[index + digits.length] === '.') return [];
    const whole = arabicAt(text, index, digits);
    if (!/[，\s]/.test(quote.slice(index, index + digits.length))) return whole;
    const parts = [...digits.matchAll(/[\d.]+/g)].map((part) => arabicAt(text, index + part.index, part[0]));
    return [whole, ...parts];
  });
}

/** The numbers in Chinese numerals, from left to right; single characters only where they count something. */
export function chineseNumbers(text: string): readonly PrintedNumber[] {
  return [...text.matchAll(CHINESE)].flatMap(({ 0: numeral, index }) => {
    const [end, value] = [index + numeral.length, chineseNumber(numeral)];
    if (value === null) return [];
    if (text.endsWith(OF_HUNDRED, index) && index >= OF_HUNDRED.length) {
      return { ...plain(index - OF_HUNDRED.length, end, value), isShare: true };
    }
    const share = tenths(text, index, end, value);
    if (share) return share;
    return numeral.length > 1 || COUNTED.test(text.slice(end)) ? plain(index, end, value) : [];
  });
}

/** The places in an order, from left to right: 第一, 第12, 前三. */
export function printedRanks(quote: string): readonly PrintedNumber[] {
  return [...narrow(quote).matchAll(RANK)].flatMap(({ 0: all, 1: numeral = '', index }) => {
    const value = /\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
    return value === null ? [] : plain(index, index + all.length, value);
  });
}
