import { byGap } from './byGap';
import { gapInterval } from './gapInterval';
import { ratesByGap } from './headline';
import type { IndicatorRow } from './indicatorRows';
import { isSurelyMore } from './interval';

/** Where a rate stands among all rates of the report. */
export interface RatePosition {
  rates: readonly IndicatorRow[];
  /** 1 for the largest gap; equal gaps share a place. */
  place: number;
  atCeiling: number;
  /** It is so by the numbers as printed alone: some are not exact, and the true place may be another. */
  isWritten: boolean;
}

export function ratePosition(rows: readonly IndicatorRow[], row: IndicatorRow): RatePosition | null {
  if (row.gap === null) return null;
  const rates = ratesByGap(rows);
  const own = gapInterval(row);
  const mayTrade = (other: IndicatorRow): boolean => {
    const within = gapInterval(other);
    if (other.id === row.id || !own || !within || !(row.inexact || other.inexact)) return false;
    return !isSurelyMore(own, within) && !isSurelyMore(within, own);
  };
  return {
    rates,
    place: rates.filter((other) => byGap(other, row) < 0).length + 1,
    atCeiling: rates.filter((other) => other.status === 'at-ceiling').length,
    isWritten: rates.some(mayTrade),
  };
}
