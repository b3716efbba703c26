import { byGap } from './byGap';
import { gapInterval } from './gapInterval';
import type { IndicatorRow } from './indicatorRows';
import type { Status } from './status';
import { surelyMost } from './surelyMost';

/** What a set of indicators says in one sentence. */
export interface Headline {
  /** Rates with a value. */
  rates: number;
  atCeiling: number;
  belowCeiling: number;
  /** Counts and ranks with a value. */
  stated: number;
  missing: number;
  /** The rate furthest from its ceiling, or null where none is short. */
  largestGap: IndicatorRow | null;
  /** By the numbers as printed alone: some are not exact, and another may be further from its ceiling. */
  isLargestWritten: boolean;
}

export function headline(rows: readonly IndicatorRow[]): Headline {
  const of: Record<Status, number> = { 'at-ceiling': 0, 'below-ceiling': 0, stated: 0, missing: 0 };
  let largestGap: IndicatorRow | null = null;
  for (const row of rows) {
    of[row.status] += 1;
    if (row.status === 'below-ceiling' && (row.gap ?? 0) > (largestGap?.gap ?? 0)) largestGap = row;
  }
  return {
    rates: of['at-ceiling'] + of['below-ceiling'],
    atCeiling: of['at-ceiling'],
    belowCeiling: of['below-ceiling'],
    stated: of.stated,
    missing: of.missing,
    largestGap,
    isLargestWritten: largestGap !== null && !isSurelyLargest(rows, largestGap),
  };
}

/** Whether a rate is short of its ceiling, and no other by more, wherever the true values lie. */
function isSurelyLargest(rows: readonly IndicatorRow[], largest: IndicatorRow): boolean {
  if (rows.every(({ inexact }) => inexact === null)) return true;
  const own = gapInterval(largest);
  const others = rows.flatMap((row) => (row === largest ? [] : (gapInterval(row) ?? [])));
  return own !== null && (own.low > 0 || own.isLowOpen) && surelyMost([own], others);
}

/** The rates that have a value, largest gap first; of equal gaps those short first, else in the order given. */
export function ratesByGap(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows.filter((row) => row.gap !== null).sort(byGap);
}

/** The counts that have a value, largest number first, whatever their unit: for a list, never for an axis. */
export function countsByValue(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows
    .filter((row) => row.indicator.kind === 'count' && row.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

/** Four figures that stand for a domain: its two rates furthest from 100, then its largest counts. */
export function leadFigures(rows: readonly IndicatorRow[], limit = 4): IndicatorRow[] {
  const rates = ratesByGap(rows);
  const counts = countsByValue(rows);
  const half = Math.floor(limit / 2);
  const taken = [...rates.slice(0, Math.max(half, limit - counts.length)), ...counts];
  return taken.slice(0, limit);
}
