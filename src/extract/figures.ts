import type { Bound } from '../dataset/vocabulary';
import { boundAfter, boundBefore } from './bounds';
import { matchAt } from './matchAt';
import { chineseNumber } from './numerals';
import { unitAt } from './units';

/** A number with its unit as it stands in a text. */
export interface Figure {
  start: number;
  end: number;
  /** Where the words that weaken it begin: at 近 of 近1.1万. */
  leadStart: number;
  /** In full: 11000 for 1.1万, 40 for 四成. */
  value: number;
  unit: string;
  bound: Bound | null;
  /** The far end of a range. */
  upTo: number | null;
  /** 35 and 39 of 35/39 and of 三十九分之三十五. */
  share: { numerator: number; denominator: number } | null;
  isChinese: boolean;
}

const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15})(?:\.\d{1,6})?/y;
const SCALE = /([余多几]?)(万亿|千万|百万|十万|亿|万|千(?![米克瓦])|百(?!姓))?([余多]?)/y;
const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
};
const RANGE = /(?:-|—{1,2}|~|至)(\d{1,15}(?:\.\d{1,6})?)(?![\d.])/y;
const FRACTION = /(\d{1,9})\/(\d{1,9})(?![\d/])/y;
const CHINESE = /[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+[万亿]?)?/y;
const CHINESE_SHARE =
  /([零〇一二两三四五六七八九十百千万]+)分之([零〇一二三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)/y;
const WHOLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };
const TENTH = /[一二三四五六七八九]/y;
const LONGEST_LEAD = 5;

/** 1.1 × 10000 is 11000, not 11000.000000000002. */
const scaled = (value: number, scale: number): number => Math.round(value * scale * 1e6) / 1e6;

const SHARES: Readonly<Record<string, readonly [scale: number, unit: string]>> = { 成: [10, '%'] };

/** The unit and the words behind it, put to a number that ends at `end`. */
function finish(
  text: string,
  number: Pick<Figure, 'start' | 'value' | 'isChinese'> & Partial<Figure>,
  end: number,
): Figure {
  let bound = number.bound ?? null;
  const weaken = (next: number) => {
    const after = boundAfter(text, next);
    if (after) bound ??= after.bound;
    return next + (after?.length ?? 0);
  };
  // 30多家 weakens before the unit, 30家以上 behind it; 5部以上 is not 5部.
  let at = weaken(end);
  const printed = number.unit ?? unitAt(text, at);
  at += number.unit === undefined ? printed.length : 0;
  // 八成五 is 85%.
  const tenth = printed === '成' ? chineseNumber(matchAt(TENTH, text, at)?.[0] ?? '') : null;
  at = weaken(at + (tenth === null ? 0 : 1));
  const [scale, unit] = SHARES[printed] ?? [1, printed];
  const lead = boundBefore(text.slice(Math.max(0, number.start - LONGEST_LEAD), number.start));
  return {
    start: number.start,
    end: at,
    leadStart: number.start - (lead?.length ?? 0),
    value: scaled(number.value, scale) + (tenth ?? 0),
    unit,
    bound: lead?.bound ?? bound,
    upTo: number.upTo === undefined || number.upTo === null ? null : scaled(number.upTo, scale),
    share: number.share ?? null,
    isChinese: number.isChinese,
  };
}

/** The figure in Arabic digits that begins at a place of a normal text; null where none does. */
export function arabicFigureAt(text: string, index: number): Figure | null {
  const fraction = matchAt(FRACTION, text, index);
  if (fraction) {
    const [numerator, denominator] = [Number(fraction[1]), Number(fraction[2])];
    const share = { numerator, denominator };
    return { ...finish(text, { start: index, value: numerator, isChinese: false, share }, index + fraction[0].length) };
  }
  const found = matchAt(ARABIC, text, index);
  if (!found) return null;
  let end = index + found[0].length;
  const [, more = '', word = '', rest = ''] = matchAt(SCALE, text, end) ?? [];
  const isScaled = word !== '';
  const scale = SCALES[word] ?? 1;
  if (isScaled) end += more.length + word.length + rest.length;
  const value = scaled(Number(found[0].replace(/,/g, '')), scale);
  const isMore = isScaled && more + rest !== '';
  const unit = unitAt(text, end);
  const range = matchAt(RANGE, text, end + (unit === '%' ? 1 : 0));
  const bound = isMore ? ({ bound: 'over' } as const) : {};
  if (!range) return finish(text, { start: index, value, isChinese: false, ...bound }, end);
  end = index + (range.index - index) + range[0].length;
  const [, , word2 = ''] = matchAt(SCALE, text, end) ?? [];
  end += word2.length;
  const far = scaled(Number(range[1]), SCALES[word2] ?? 1);
  const near = isScaled ? value : scaled(value, SCALES[word2] ?? 1);
  return finish(text, { start: index, value: near, upTo: far, bound: 'range', isChinese: false }, end);
}

/** The figure in Chinese numerals that begins at a place, with its unit; null where the characters are words. */
export function chineseFigureAt(text: string, index: number): Figure | null {
  const share = matchAt(CHINESE_SHARE, text, index);
  if (share) {
    const [of, part] = [WHOLES[share[1] ?? ''] ?? chineseNumber(share[1] ?? ''), chineseNumber(share[2] ?? '')];
    if (of === null || part === null || of === 0) return null;
    const end = index + share[0].length;
    if (of === 100) return finish(text, { start: index, value: part, unit: '%', isChinese: true }, end);
    return finish(
      text,
      { start: index, value: part, isChinese: true, share: { numerator: part, denominator: of } },
      end,
    );
  }
  const found = matchAt(CHINESE, text, index);
  if (!found) return null;
  const value = chineseNumber(found[0]);
  if (value === null) return null;
  return finish(text, { start: index, value, isChinese: true }, index + found[0].length);
}
