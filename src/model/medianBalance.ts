import type { Indicator, Series } from '../dataset/schema';
import { type Interval, intervalOf, isSurelyMore } from './interval';
import { standing } from './rankPlaces';
import { definitionAt, inexactAt, valueAt } from './seriesValue';

/** How many of a place's values lie above, at and below the median of the places they compare with. */
export interface MedianBalance {
  above: number;
  at: number;
  below: number;
  /** How many cannot be told, for values that are not exact: the true one may lie on either side. */
  unclear: number;
}

/**
 * Sets a place's values of a year against those of other places, an indicator at a time.
 * @param among ids of the places, its own among them; a value that counts something else, or that no other place
 * states, is passed over
 */
export function medianBalance(
  indicators: readonly Indicator[],
  series: ReadonlyMap<string, Series>,
  { place, year, among }: { place: string; year: number; among: readonly string[] },
): MedianBalance {
  const balance = { above: 0, at: 0, below: 0, unclear: 0 };
  for (const indicator of indicators) {
    const own = series.get(indicator.id);
    if (!own || definitionAt(own, place, year) !== null) continue;
    const alike = among.filter((id) => definitionAt(own, id, year) === null);
    const found = standing(own, year, place, alike, indicator.better);
    if (!found || found.of < 2) continue;
    const value = valueAt(own, place, year) ?? found.median;
    if (alike.every((id) => inexactAt(own, id, year) === null)) {
      balance[value > found.median ? 'above' : value < found.median ? 'below' : 'at'] += 1;
      continue;
    }
    const intervals = new Map(
      alike.flatMap((id) => {
        const stated = valueAt(own, id, year);
        return stated === null ? [] : [[id, intervalOf(indicator, stated, inexactAt(own, id, year))] as const];
      }),
    );
    balance[sideOf(intervals.get(place), [...intervals.values()])] += 1;
  }
  return balance;
}

/** Where one lies against the median, which lies no lower than that of the lower ends, no higher than of the upper ones. */
function sideOf(own: Interval | undefined, all: readonly Interval[]): keyof MedianBalance {
  if (!own) return 'unclear';
  const median = {
    low: middle(all.map(({ low }) => low)),
    high: middle(all.map(({ high }) => high)),
    isLowOpen: false,
    isHighOpen: false,
  };
  if (isSurelyMore(own, median)) return 'above';
  if (isSurelyMore(median, own)) return 'below';
  return median.low === median.high && own.low === own.high ? 'at' : 'unclear';
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const [a = 0, b = 0] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
  return a === b ? a : (a + b) / 2;
}
