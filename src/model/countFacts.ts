import type { CountPoint } from './countSeries';
import { type Extremes, extremes } from './extremes';
import type { IndicatorRow } from './indicatorRows';
import { intervalOf } from './interval';

/** What a chart of counts shows, in numbers. */
export interface CountFacts extends Extremes<CountPoint> {
  stated: number;
  /** Counts of the same unit without a value in the report. */
  missing: number;
}

/**
 * @param rows all that was asked for, of which the points are
 * @param points counts of one unit
 */
export function countFacts(rows: readonly IndicatorRow[], points: readonly CountPoint[]): CountFacts {
  const unit = rows.find(({ id }) => id === points[0]?.id)?.indicator.unit.zh;
  const vague = new Map(rows.flatMap((row) => (row.inexact ? [[row.id, row]] : [])));
  const within = ({ id, value }: CountPoint) => {
    const row = vague.get(id);
    return row ? intervalOf(row.indicator, value, row.inexact) : null;
  };
  return {
    ...extremes(points, ({ value }) => value, within),
    stated: points.length,
    missing: rows.filter(
      ({ indicator, value }) => indicator.kind === 'count' && indicator.unit.zh === unit && value === null,
    ).length,
  };
}
