import { DIGITS, spelledNumber } from './spelledNumber';
import type { IndicatorKind } from './vocabulary';

/** The ways a report prints a value: 96.08 → "96.08"; a rank of 1 → "第一" or "第1". */
export function printedForms(kind: IndicatorKind, value: number): string[] {
  const digits = String(value);
  if (kind !== 'rank') return [digits];
  return value <= 10 ? [`第${spelledNumber(value)}`, `第${digits}`] : [`第${digits}`];
}

type Span = readonly [start: number, end: number];

const SCALES = [
  [1, ''],
  [1e4, '万'],
  [1e8, '亿'],
] as const;
const NUMERAL = `[${DIGITS}十百千万亿点]`;
// What may not stand around a number, or it would be another one.
const BEFORE = '(?<![\\d.]|\\d,)';
const BEHIND = '(?![\\d.]|,\\d{3})';
const UNSCALED = '(?![余多几]?[万亿千百成])';
const DASH = '%?(?:[-—–~～－]{1,2}|至|到)';
/** Behind these a numeral of one character counts things; elsewhere it may be part of a word: 一次性, 统一. */
const COUNTED = '(?!次性)(?=[件宗起例案条项部篇份名场家户处座台类种人个次])';

/** Before a rank without 第: 排名18位, but not 排名上升18位. */
const RANKED = '(?<=(?:排名|位列|位居|名列|居|列)[^\\d，。；升降进退前后]{0,8})';

/** A quote in which digits, points and per cent signs are of half width and 两 and 〇 are 二 and 零, each in its place. */
const even = (quote: string) =>
  quote
    .replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/两/g, '二')
    .replace(/〇/g, '零');

/** 1234 as digits: 1234, 1,234, 1234.0. */
const inDigits = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: 9 }).replace('.', '\\.').replace(/,/g, '[,， ]?') +
  (value % 1 ? '' : '(?:\\.0+)?');

/** The ways a value is said, in full and scaled: 11000, 1.1万, 1.1余万. */
const ways = (value: number, say: (value: number) => string, unscaled = '') =>
  `(?:${SCALES.map(([factor, word]) => say(Number((value / factor).toPrecision(12))) + (word ? `[余多几]?${word}` : unscaled)).join('|')})`;

/** The ways a rate is written that need no sign: 百分之九十五, 四成, 八成五. */
function shares(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 ? spelledNumber(value % 10) : '';
  return `百分之${spelledNumber(value)}(?!${NUMERAL})|(?<!${NUMERAL}|\\d)(?:${spelledNumber(tens)}|${tens})成${ones}(?!${NUMERAL}|[立果员效])`;
}

/** Patterns of a value in its quote, the surest first. */
function patterns(kind: IndicatorKind, value: number, unit: string, upTo: number | null): string[] {
  const spelled = spelledNumber(value);
  if (kind === 'rank') {
    return [
      `[第前](?:${inDigits(value)}|${spelled})(?!\\d|${NUMERAL})(?:${unit})?`,
      `${RANKED}${inDigits(value)}${unit || '位'}`,
    ];
  }
  const digits = (unscaled?: string) => BEFORE + ways(value, inDigits, unscaled) + BEHIND;
  const numeral = `(?<!${NUMERAL})${ways(value, spelledNumber)}(?!${NUMERAL})`;
  // 3至4万: the scale at the far end is of both.
  const range = (end: number) =>
    `${BEFORE}(?:${SCALES.map(([factor, word]) => `${inDigits(value / factor)}${word && `${word}?`}${DASH}${inDigits(end / factor)}${word}`).join('|')})${BEHIND}(?:${unit})?`;
  return [
    ...(upTo === null ? [] : [range(upTo)]),
    `${digits()}[余多]?${unit}`,
    ...(unit === '%' ? [shares(value)] : []),
    `${numeral}[余多]?${unit}`,
    digits(UNSCALED),
    numeral + (spelled.length === 1 ? COUNTED : ''),
  ];
}

/**
 * Where in a quote the value stands with its unit as printed, as [start, end), or null: 96.08%, 1,234件, ９５％,
 * 3.2万件, 四成, 百分之九十五, 第一; of a range both ends. A match inside a longer figure does not count, and one followed
 * by the unit wins over one that is not (`40个…80名`).
 */
export function locateValue(
  quote: string,
  kind: IndicatorKind,
  value: number,
  unit: string,
  upTo: number | null = null,
): Span | null {
  // Most are printed plainly, and of a country's reports a million are looked up.
  const plain = value + unit;
  const at = kind === 'rank' || upTo !== null ? -1 : quote.indexOf(plain);
  if (at !== -1 && !/[\d.,，]/.test(quote.charAt(at - 1))) return [at, at + plain.length];
  const text = even(quote);
  const due = even(unit).replace(/[^\w%\u4e00-\u9fff]/g, '\\$&');
  for (const pattern of patterns(kind, value, due, upTo)) {
    const found = new RegExp(pattern).exec(text);
    if (found) return [found.index, found.index + found[0].length];
  }
  return null;
}
