import type { Indicator, Series } from '../dataset/schema';
import { standing } from './rankPlaces';
import { definitionAt, valueAt } from './seriesValue';

/** How many of a place's values lie above, at and below the median of the places they compare with. */
export interface MedianBalance {
  above: number;
  at: number;
  below: number;
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
  const balance = { above: 0, at: 0, below: 0 };
  for (const indicator of indicators) {
    const own = series.get(indicator.id);
    if (!own || definitionAt(own, place, year) !== null) continue;
    const alike = among.filter((id) => definitionAt(own, id, year) === null);
    const found = standing(own, year, place, alike, indicator.better);
    if (!found || found.of < 2) continue;
    const value = valueAt(own, place, year) ?? found.median;
    balance[value > found.median ? 'above' : value < found.median ? 'below' : 'at'] += 1;
  }
  return balance;
}
