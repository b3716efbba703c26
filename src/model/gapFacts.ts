import { type Extremes, extremes } from './extremes';
import { gapInterval } from './gapInterval';
import type { GapPoint } from './gapSeries';
import type { IndicatorRow } from './indicatorRows';

/** What a chart of gaps shows, in numbers. */
export interface GapFacts extends Extremes<GapPoint> {
  short: number;
  reached: number;
  /** Rates without a value in the report. */
  missing: number;
}

/**
 * @param rows all that was asked for, rates among them
 * @param points their gaps; those of 0 are reached, not small
 */
export function gapFacts(rows: readonly IndicatorRow[], points: readonly GapPoint[]): GapFacts {
  const short = points.filter(({ isShort }) => isShort);
  const vague = new Map(rows.flatMap((row) => (row.inexact ? [[row.id, gapInterval(row)]] : [])));
  const rates = rows.filter(({ indicator }) => indicator.kind === 'rate');
  return {
    ...extremes(
      short,
      ({ gap }) => gap,
      ({ id }) => vague.get(id) ?? null,
    ),
    short: short.length,
    reached: rates.filter(({ status }) => status === 'at-ceiling').length,
    missing: rates.filter(({ value }) => value === null).length,
  };
}
