import { type Change, changeFrom } from './change';
import type { Trend, TrendLine, TrendPoint } from './trendSeries';

/** How a line went from the year before to a year, by their positions; null in its first year. */
export function trendStep({ indicator }: Trend, { points }: TrendLine, column: number): Change | null {
  const [before, point] = [points[column - 1], points[column]];
  if (!before || !point) return null;
  const asCompared = ({ value, definition, inexact }: TrendPoint) => ({
    indicator,
    value,
    definition: definition === null ? null : { zh: definition, en: definition },
    inexact,
  });
  return changeFrom(asCompared(before), asCompared(point));
}
