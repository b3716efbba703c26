import { type FormattedValue, formatPoints, formatValue, formatValueParts, type Language } from './format';
import type { IndicatorRow } from './indicatorRows';

/** A row's value as printed, with the word that says where it is not exact; empty where the report does not state it. */
export function valueText({ indicator, value, inexact }: IndicatorRow, language: Language): string {
  return value === null ? '' : formatValue(indicator, value, language, inexact);
}

/** The same, number and unit apart; null where the report does not state it. */
export function valueParts({ indicator, value, inexact }: IndicatorRow, language: Language): FormattedValue | null {
  return value === null ? null : formatValueParts(indicator, value, language, inexact);
}

/** How far a row is short of its ceiling, in words; empty where it has none, reaches it, or is not stated. */
export function gapText({ status, gap, inexactGap }: IndicatorRow, language: Language): string {
  return status === 'below-ceiling' && gap !== null ? formatPoints(gap, language, inexactGap) : '';
}
