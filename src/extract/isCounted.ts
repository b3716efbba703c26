import type { Figure } from './figures';
import { chineseNumber, NUMERAL_CHARS } from './numerals';

const COUNTED_ONCE = '件宗起部篇';
const NOT_COUNTED = '分面对门回块点段批县镇村';
const BEFORE_ONE = '统唯逐单同某另这那首任下上进专合划归不说如惟';
const BEFORE_ANY = '第之每';
const AFTER_TENTH = '员立功果为效长本都熟绩就交型份品';

/** Whether a figure in Chinese numerals counts something: 三件 does; 一个, 十分 and 百千万 do not. */
export function isCounted(text: string, { start, end, value, unit, isChinese, share, bound }: Figure): boolean {
  if (!isChinese) return true;
  if (share || unit === '%') return unit !== '%' || text[end - 1] !== '成' || !AFTER_TENTH.includes(text[end] ?? ' ');
  const isSingle =
    chineseNumber(text.slice(start, start + 1)) !== null &&
    (text[start + 1] === undefined || !NUMERAL_CHARS.includes(text[start + 1] ?? ''));
  const before = text[start - 1] ?? ' ';
  if (isSingle && (BEFORE_ANY.includes(before) || (value === 1 && BEFORE_ONE.includes(before)))) return false;
  if (value === 1 && isSingle)
    return COUNTED_ONCE.includes(unit) && unit !== '' && !/[\u4e00-\u9fff《“]/.test(text[end] ?? '');
  if (unit === '') return value >= 1000 || (value >= 100 && bound !== null);
  return !NOT_COUNTED.includes(unit[0] ?? '');
}
