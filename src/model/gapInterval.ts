import type { IndicatorRow } from './indicatorRows';
import { type Interval, intervalOf, turnedInterval } from './interval';

/** Where the true distance of a rate to its ceiling lies; null where it has none, or no value. */
export function gapInterval({ indicator, value, inexact }: IndicatorRow): Interval | null {
  if (indicator.ceiling === null || value === null) return null;
  return turnedInterval(intervalOf(indicator, value, inexact), indicator.ceiling);
}
