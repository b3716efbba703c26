import { type Extremes, extremes } from './extremes';
import { intervalOf, turnedInterval } from './interval';
import type { Trend, TrendPoint } from './trendSeries';

/** A value of a trend with its place. */
export interface PlacedPoint extends TrendPoint {
  name: string;
  value: number;
}

/** The largest and the smallest of the values that compare: of one definition. For ranks the first and the last. */
export function trendFacts({ lines, indicator }: Trend): Extremes<PlacedPoint> {
  const points = lines.flatMap(({ name, points: own }) =>
    own.flatMap((point) => {
      const { value } = point;
      return value === null || point.definition !== null ? [] : { ...point, name, value };
    }),
  );
  const isRank = indicator.kind === 'rank';
  return extremes(
    points,
    ({ value }) => (isRank ? -value : value),
    ({ value, inexact }) => {
      const within = inexact && intervalOf(indicator, value, inexact);
      return within && isRank ? turnedInterval(within) : within;
    },
  );
}
