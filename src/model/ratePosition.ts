import { ratesByGap } from './headline';
import type { IndicatorRow } from './indicatorRows';

/** Where a rate stands among all rates of the report. */
export interface RatePosition {
  rates: readonly IndicatorRow[];
  /** 1 for the largest gap; equal gaps share a place. */
  place: number;
  atCeiling: number;
}

export function ratePosition(rows: readonly IndicatorRow[], row: IndicatorRow): RatePosition | null {
  if (row.gap === null) return null;
  const rates = ratesByGap(rows);
  const gap = row.gap;
  return {
    rates,
    place: rates.filter((other) => (other.gap ?? 0) > gap).length + 1,
    atCeiling: rates.filter((other) => other.status === 'at-ceiling').length,
  };
}
