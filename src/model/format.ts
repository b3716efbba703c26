import { printedForms } from '../dataset/printedValue';
import type { Indicator, Localized } from '../dataset/schema';

/** The languages every name is kept in. */
export type Language = 'zh-CN' | 'en';

/** The text of a name in the language asked for. */
export function inLanguage(text: Localized, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** A number as printed: no thousands separator in Chinese (1096), one in English (1,096); decimals untouched. */
export function formatNumber(value: number, language: Language): string {
  return language === 'en' ? value.toLocaleString('en', { maximumFractionDigits: 20 }) : String(value);
}

/** A difference with its sign: `+0.98`, `−1.2` (a minus sign, not a hyphen), `0`. */
export function formatSigned(value: number, language: Language): string {
  if (value === 0) return '0';
  return `${value > 0 ? '+' : '\u2212'}${formatNumber(Math.abs(value), language)}`;
}

/** Number and unit apart, for settings where the unit is set smaller. */
export interface FormattedValue {
  /** `96.08`, `1,096`, `第一`. */
  number: string;
  /** `%`, `个`; empty where the number already says it. */
  unit: string;
}

const ENGLISH_ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

export function formatValueParts(indicator: Indicator, value: number, language: Language): FormattedValue {
  if (indicator.kind === 'rank') {
    const english = `${value}${SUFFIX[ENGLISH_ORDINALS.select(value)] ?? 'th'}`;
    return { number: language === 'en' ? english : (printedForms('rank', value)[0] ?? String(value)), unit: '' };
  }
  return { number: formatNumber(value, language), unit: inLanguage(indicator.unit, language) };
}

/** A value in one string, as the report prints it: `96.08%`, `1096个`, `第一`; in English `1,096 themes`. */
export function formatValue(indicator: Indicator, value: number, language: Language): string {
  const { number, unit } = formatValueParts(indicator, value, language);
  const space = language === 'en' && unit !== '' && unit !== '%' ? '\u00a0' : '';
  return `${number}${space}${unit}`;
}

/** Percentage points with their unit: `3.92个百分点`, `3.92 pp`. */
export function formatPoints(points: number, language: Language): string {
  return language === 'en' ? `${formatNumber(points, language)}\u00a0pp` : `${points}个百分点`;
}

/** A time as the publisher's own clock showed it: `2024-01-29 17:22`. */
export function formatTime(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

/** A list in words: `甲、乙、丙`, `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
  if (language === 'zh-CN') return items.join('、');
  return items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
