import type { Bound } from '../../dataset/vocabulary';
import { readBound } from './readBound';
import { readNumber } from './readNumber';

/** What to write in the columns 数值 and 非确数: `value` as digits; of a range its far end. */
export interface SuggestedNumber {
  value: string;
  bound?: Exclude<Bound, 'range'>;
  upTo?: string;
}

const SCALES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const BEFORE =
  '不超过|不低于|不少于|至少|至多|超过|超|逾|多于|不足|近|少于|低于|大约|约|over |more than |under |less than |at least |at most |nearly |about |approximately |[<>~]';
const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)';
const SAID = new RegExp(`^(${BEFORE})?${NUMBER}([余多])?([百千万亿]?)([余多])?%?(以上|以下|左右)?$`);
const RANGE = new RegExp(`^${NUMBER}%?(?:[-—–~]{1,2}|至|到)${NUMBER}%?$`);

/** Digits moved to the left by a scale, exactly: 1.2 by 4 is 12000. */
function scaled(digits: string, by: number): string {
  const [whole = '', part = ''] = digits.replace(/,/g, '').split('.');
  const moved = `${whole}${part.padEnd(by, '0').slice(0, by)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(by).replace(/0+$/, '');
  return rest ? `${moved}.${rest}` : moved;
}

/**
 * How a text that is no number is to be written in a table: 3530余 is 3530 and 超过, 1.2万 is 12000, 30%—40% is 30 and
 * 至40. A unit behind it is passed over, and a scale that the unit has (万元) stays with the unit.
 * @returns null where it cannot be told
 */
export function suggestNumber(text: string, unit: string): SuggestedNumber | null {
  const spaced = text.normalize('NFKC').trim().toLowerCase().replace(/，/g, ',');
  const bare = (unit !== '' && spaced.endsWith(unit) ? spaced.slice(0, -unit.length) : spaced).trim();
  const [, from, to] = RANGE.exec(bare.replace(/\s/g, '')) ?? [];
  if (from && to && (readNumber(to) ?? 0) > (readNumber(from) ?? 0)) {
    return { value: scaled(from, 0), upTo: scaled(to, 0) };
  }
  const [, before = '', digits, inside, scale = '', behind, after] = SAID.exec(bare) ?? [];
  if (!digits) return null;
  const isOfUnit = scale !== '' && unit.startsWith(scale);
  const value = scaled(digits, isOfUnit ? 0 : (SCALES[scale] ?? 0));
  const word = before.trim() || after || (inside || behind ? '余' : '');
  const bound = readBound(word)?.bound;
  return bound && bound !== 'range' ? { value, bound } : { value };
}
