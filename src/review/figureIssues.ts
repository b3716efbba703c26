import { locateValue } from '../dataset/printedValue';
import type { Indicator } from '../dataset/schema';
import { isSameUnit } from '../extract/units';
import type { FigureFields } from './draft';
import type { ReviewIssue } from './reviewState';

export const blocking = (code: ReviewIssue['code'], detail = ''): ReviewIssue => ({ code, detail, isBlocking: true });

/**
 * What is wrong with a figure by itself, whatever else was accepted.
 * @param indicator the one its fields name; null where none does or it is unknown
 * @param isInText whether a quote stands in the text
 */
export function figureIssues(
  { value, unit, bound, upTo, quote }: FigureFields,
  indicator: Indicator | null,
  isInText: (quote: string) => boolean,
): readonly ReviewIssue[] {
  const issues: ReviewIssue[] = [];
  if (indicator === null) issues.push(blocking('no-indicator'));
  const far = bound === 'range' ? upTo : null;
  const ceiling = indicator?.ceiling ?? null;
  if (!(value >= 0)) issues.push(blocking('out-of-range', '0'));
  else if (ceiling !== null && Math.max(value, far ?? value) > ceiling)
    issues.push(blocking('out-of-range', String(ceiling)));
  if (bound === 'range' && (far === null || far <= value)) issues.push(blocking('range-end', String(value)));
  if (indicator) {
    const isCounted = indicator.kind !== 'rank' && unit !== '';
    if (isCounted && !isSameUnit(unit, indicator.unit.zh)) issues.push(blocking('other-unit', indicator.unit.zh));
    const isLocated = !(value >= 0) || locateValue(quote, indicator.kind, value, indicator.unit.zh, far) !== null;
    if (!isLocated) issues.push(blocking('not-in-quote'));
  }
  if (!isInText(quote)) issues.push(blocking('not-in-text'));
  return issues;
}
