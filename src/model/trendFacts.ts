import { type Extremes, extremes } from './extremes';
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
  return extremes(points, ({ value }) => (indicator.kind === 'rank' ? -value : value));
}
