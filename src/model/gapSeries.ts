import { formatNumber, formatPoints, formatValue, inLanguage, type Language } from './format';
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
  /** The gap without its unit, for the mark: `3.92`. */
  gapNumber: string;
  /** The gap with its unit, for words: `3.92个百分点`. */
  gapText: string;
  domain: string;
  domainName: string;
}

/** The rates among the rows, largest gap first. */
export function gapSeries(rows: readonly IndicatorRow[], language: Language): readonly GapPoint[] {
  return ratesByGap(rows).flatMap(({ id, indicator, value, gap, domain }) =>
    value === null || gap === null
      ? []
      : {
          id,
          label: inLanguage(indicator.name, language),
          printed: formatValue(indicator, value, language),
          gap,
          gapNumber: formatNumber(gap, language),
          gapText: formatPoints(gap, language),
          domain: domain.id,
          domainName: inLanguage(domain.short, language),
        },
  );
}
