import type { Language } from '../../../model/format';
import { literalFormats } from './literalFormats';
import { numberFormat } from './numberFormat';

/** What stands behind the digits of a value as printed: `件`, `\u00a0cases`. */
const behind = (printed: string): string => /^[\d.,]+(.*)$/.exec(printed)?.[1] ?? '';

/**
 * The number formats that say values as they are printed, with their units: one for all, and those of single values,
 * by their place from 0, where units differ. The values stay numbers.
 */
export function unitFormats(
  points: readonly { value: number; printed: string }[],
  language: Language,
): { format: string; own: ReadonlyMap<number, string> } {
  const values = points.map(({ value }) => value);
  const units = points.map(({ printed }) => behind(printed));
  // 超过85%: its words begin before its digits.
  const worded = literalFormats(points.map(({ printed }) => (/^\d/.test(printed) ? null : printed)));
  const shared = worded.size === 0 && units.every((unit) => unit === units[0]);
  const own = units.map((unit, i) => [i, worded.get(i) ?? numberFormat(values, language, unit)] as const);
  return { format: numberFormat(values, language, shared ? units[0] : ''), own: new Map(shared ? [] : own) };
}
