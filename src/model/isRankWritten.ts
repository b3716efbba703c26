import type { Indicator, Series } from '../dataset/schema';
import { intervalOf, isSurelyMore } from './interval';
import { inexactAt, valueAt } from './seriesValue';

/** Whether a place has its rank by the numbers as printed alone: some are not exact, and it may trade places with another. */
export function isRankWritten(
  indicator: Indicator,
  series: Series,
  { place, year, among }: { place: string; year: number; among: readonly string[] },
): boolean {
  const within = (id: string) => {
    const value = valueAt(series, id, year);
    return value === null ? null : intervalOf(indicator, value, inexactAt(series, id, year));
  };
  const own = within(place);
  return among.some((id) => {
    const other = id === place ? null : within(id);
    if (!own || !other || (own.low === own.high && other.low === other.high)) return false;
    return !isSurelyMore(own, other) && !isSurelyMore(other, own);
  });
}
