import { formatGapNumber, formatPoints, formatValue, inLanguage, type Language } from './format';
import { ratesByGap } from './headline';
import type { IndicatorRow } from './indicatorRows';

/** One rate on its way to 100%, ready to be drawn, listed or exported. */
export interface GapPoint {
  id: string;
  label: string;
  /** As printed, with its unit: `96.08%`. */
  printed: string;
  /** Percentage points short of 100. */
  gap: number;
  /** Whether it is short of 100%: one that is about 100% may be, and its gap is 0. */
  isShort: boolean;
  /** Otherwise words stand with the numbers. */
  isExact: boolean;
  /** The gap without its unit, for the mark: `3.92`. */
  gapNumber: string;
  /** The gap with its unit, for words: `3.92个百分点`. */
  gapText: string;
  domain: string;
  domainName: string;
}

/** The rates among the rows, largest gap first. */
export function gapSeries(rows: readonly IndicatorRow[], language: Language): readonly GapPoint[] {
  return ratesByGap(rows).flatMap(({ id, indicator, value, inexact, gap, inexactGap, status, domain }) =>
    value === null || gap === null
      ? []
      : {
          id,
          label: inLanguage(indicator.name, language),
          printed: formatValue(indicator, value, language, inexact),
          gap,
          isShort: status === 'below-ceiling',
          isExact: inexact === null,
          gapNumber: formatGapNumber(gap, language, inexactGap),
          gapText: formatPoints(gap, language, inexactGap),
          domain: domain.id,
          domainName: inLanguage(domain.short, language),
        },
  );
}
