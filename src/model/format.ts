import { printedForms } from '../dataset/printedValue';
import type { Indicator, Localized } from '../dataset/schema';
import { englishUnit } from './englishUnit';
import type { Inexact } from './inexact';

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

const BOUND_WORDS = {
  'zh-CN': { over: '超过', 'at-least': '至少', under: '不足', 'at-most': '不超过', near: '近', about: '约' },
  en: {
    over: 'over\u00a0',
    'at-least': 'at\u00a0least\u00a0',
    under: 'under\u00a0',
    'at-most': 'at\u00a0most\u00a0',
    near: 'nearly\u00a0',
    about: 'about\u00a0',
  },
} as const;

/** A number with the word that weakens it, or both ends of a range, the smaller first: `超过85`, `30至40`, `30–40`. */
function inWords(value: number, inexact: Inexact | null, language: Language, print: (value: number) => string): string {
  if (!inexact) return print(value);
  const { bound, upTo } = inexact;
  if (bound !== 'range') return BOUND_WORDS[language][bound] + print(value);
  const [low, high] = [Math.min(value, upTo ?? value), Math.max(value, upTo ?? value)].map(print);
  return language === 'en' ? `${low}–${high}` : `${low}至${high}`;
}

/** The unit as it goes with a number: `个`, `bases`, `base`. */
export function unitOf({ unit }: Pick<Indicator, 'unit'>, value: number, language: Language): string {
  return language === 'en' ? englishUnit(unit.en, value) : unit.zh;
}

function formatRank(value: number, language: Language): string {
  if (language === 'zh-CN') return printedForms('rank', value)[0] ?? String(value);
  return `${value}${SUFFIX[ENGLISH_ORDINALS.select(value)] ?? 'th'}`;
}

/** @param inexact what the report says of the true value where the number is not it; goes with the number */
export function formatValueParts(
  indicator: Indicator,
  value: number,
  language: Language,
  inexact: Inexact | null = null,
): FormattedValue {
  if (indicator.kind !== 'rank') {
    const print = (number: number) => formatNumber(number, language);
    const unit = unitOf(indicator, inexact?.upTo ?? value, language);
    return { number: inWords(value, inexact, language, print), unit };
  }
  // 前三 is said of ranks no worse than the third.
  if (inexact?.bound === 'under' || inexact?.bound === 'at-most') {
    return {
      number: language === 'en' ? `top\u00a0${value}` : formatRank(value, language).replace('第', '前'),
      unit: '',
    };
  }
  return { number: inWords(value, inexact, language, (rank) => formatRank(rank, language)), unit: '' };
}

/**
 * A value in one string, as the report prints it: `96.08%`, `1096个`, `第一`; in English `1,096 themes`. One that is not
 * exact says so: `超过85%`, `不足500件`, `30%至40%`; `over 85%`, `30–40%`.
 */
export function formatValue(
  indicator: Indicator,
  value: number,
  language: Language,
  inexact: Inexact | null = null,
): string {
  const { number, unit } = formatValueParts(indicator, value, language, inexact);
  // Each end of a range bears the sign: 30%至40%.
  if (language === 'zh-CN' && unit === '%' && inexact?.bound === 'range') return `${number.replace('至', '%至')}%`;
  const space = language === 'en' && unit !== '' && unit !== '%' ? '\u00a0' : '';
  return `${number}${space}${unit}`;
}

/**
 * Percentage points with their unit: `3.92个百分点`, `3.92 pp`; not exact ones say so: `不到15个百分点`. No size is known of
 * what is nearly 100%: `若干个百分点`, `an unstated distance`.
 */
export function formatPoints(points: number, language: Language, inexact: Inexact | null = null): string {
  if (isUntold(points, inexact)) return language === 'en' ? 'an unstated distance' : '若干个百分点';
  const number = formatGapNumber(points, language, inexact);
  return language === 'en' ? `${number}\u00a0pp` : `${number}个百分点`;
}

/** The same without the unit, for a mark: `3.92`, `不到15`, `未列明`. */
export function formatGapNumber(points: number, language: Language, inexact: Inexact | null): string {
  if (isUntold(points, inexact)) return language === 'en' ? 'unstated' : '未列明';
  // What is still lacking is 不到, what is there 不足.
  if (language === 'zh-CN' && inexact?.bound === 'under') return `不到${formatNumber(points, language)}`;
  return formatBounded(points, language, inexact);
}

const isUntold = (points: number, inexact: Inexact | null): boolean =>
  points === 0 && inexact !== null && inexact.bound !== 'range';

/** A number without a unit, with the word that says it is not exact: `3530`, `超过3530`, `30至40`. */
export function formatBounded(value: number, language: Language, inexact: Inexact | null): string {
  return inWords(value, inexact, language, (each) => formatNumber(each, language));
}

/** A time as the publisher's own clock showed it: `2024-01-29 17:22`; the day alone where no hour was given (`T00:00`). */
export function formatTime(iso: string): string {
  return iso
    .slice(0, 16)
    .replace(/T00:00$/, '')
    .replace('T', ' ');
}

/** A list in words: `甲、乙、丙`, `a, b and c`. */
export function formatList(items: readonly string[], language: Language): string {
  if (language === 'zh-CN') return items.join('、');
  return items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}
