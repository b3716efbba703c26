import { decimals } from '../../../model/decimal';
import type { Language } from '../../../model/format';

/**
 * How a spreadsheet shows these numbers as the report prints them: `0.00` where all have two digits after the point,
 * `General` where they differ; thousands apart in English only.
 * @param unit put behind each number; empty for none
 */
export function numberFormat(values: readonly (number | null)[], language: Language, unit = ''): string {
  const digits = new Set(values.flatMap((value) => (value === null ? [] : decimals(value))));
  const behind = unit === '' ? '' : `"${unit.replace(/"/g, '')}"`;
  if (digits.size > 1) return `General${behind}`;
  const [most = 0] = digits;
  const whole = language === 'en' ? '#,##0' : '0';
  return `${most > 0 ? `${whole}.${'0'.repeat(most)}` : whole}${behind}`;
}
