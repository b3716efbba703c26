import type { Bound } from '../dataset/vocabulary';
import { matchAt } from './matchAt';
import { mark, type NumberToken } from './numberToken';
import { chineseNumber, NUMERAL_CHARS } from './numerals';

const RANKED =
  /(?:排名|排|名列|位列|位居|列|居|跃居|跃升至|位次|升至|上升至|上升到|为|是|全省|全国|全市|全区|全县|全州|地区|城市|粤[东西北]|获|获得|得|夺得|并列|保持|稳居|蝉联|继续|均)$/;
const ORDINAL = new RegExp(`第(\\d{1,4}|[${NUMERAL_CHARS}]{1,5})`, 'y');
const FIRST_FEW = /前(\d{1,3}|[一二三四五六七八九十]{1,3})(名|位|列)?/y;
const AFTER_ORDINAL =
  /^(?:[批届季轮方责时线人手类种阶步款章条节部梯档把二三]|次(?!。|，)|个|项|期|资|产|党|医|中学|小学)/;
const AMONG = /(?:省|国|市|区|县|列|居|位|入|身|名)$/;
const NO_RANK = /^[季个年月届批期次天]/;

const valueOfOrdinal = (printed: string) => (/\d/.test(printed) ? Number(printed) : chineseNumber(printed));

/** A rank as a figure counted in places. */
const rank = (start: number, end: number, value: number, bound: Bound | null): NumberToken => ({
  start,
  end,
  reason: null,
  figure: { start, leadStart: start, end, value, unit: '位', bound, upTo: null, share: null, isChinese: true },
  isRank: true,
});

/** 第 with its number: a rank (全省第一, 排名第3位), or an ordinal (第三批, 第一责任人); null where no number follows. */
export function ordinalAt(text: string, index: number): NumberToken | null {
  const found = matchAt(ORDINAL, text, index);
  if (!found) return null;
  const end = index + found[0].length;
  const value = valueOfOrdinal(found[1] ?? '');
  const rest = text.slice(end, end + 3);
  if (value !== null && RANKED.test(text.slice(Math.max(0, index - 6), index)) && !AFTER_ORDINAL.test(rest)) {
    return rank(index, end + (/^[名位]/.test(rest) ? 1 : 0), value, null);
  }
  return mark(index, end + (/^[批届次期季轮方章条节款]/.test(rest) ? 1 : 0), 'ordinal');
}

/** 全省前三, 位居前10名: a rank no worse than that; null for 前三季度 and the like. */
export function firstFewAt(text: string, index: number): NumberToken | null {
  const found = matchAt(FIRST_FEW, text, index);
  if (!found || !AMONG.test(text.slice(Math.max(0, index - 3), index))) return null;
  const end = index + found[0].length;
  const value = valueOfOrdinal(found[1] ?? '');
  return value === null || NO_RANK.test(text.slice(end, end + 1)) ? null : rank(index, end, value, 'under');
}
