import type { Indicator, Series } from '../dataset/schema';
import { decimals, percentOf } from './decimal';
import { seriesIndex } from './seriesIndex';
import { valueAt } from './seriesValue';

/** A place in its order; places of one value share a rank (1, 1, 3). */
export interface RankedPlace {
  place: string;
  value: number;
  rank: number;
}

/**
 * The places that have a value in a year, best first; where no direction is better, largest first, and the rank is
 * an order only. Places of one value keep the order they are given in.
 */
export function rankPlaces(
  series: Series,
  year: number,
  places: readonly string[],
  better: Indicator['better'],
): readonly RankedPlace[] {
  const { rowOf, columnOf } = seriesIndex(series);
  const column = columnOf.get(year) ?? -1;
  const ranked: RankedPlace[] = [];
  for (const place of places) {
    const value = series.values[rowOf.get(place) ?? -1]?.[column] ?? null;
    if (value !== null) ranked.push({ place, value, rank: 0 });
  }
  ranked.sort(better === 'lower' ? (a, b) => a.value - b.value : (a, b) => b.value - a.value);
  ranked.forEach((row, index) => {
    const before = ranked[index - 1];
    row.rank = before && before.value === row.value ? before.rank : index + 1;
  });
  return ranked;
}

/** Where one place stands among others in one year. */
export interface Standing {
  /** Best first; where no direction is better, largest first. Places of one value share a rank. */
  rank: number;
  /** How many places have this rank, this one included. */
  tied: number;
  /** How many of the places have a value, this one included. */
  of: number;
  /** How many of them have none. */
  missing: number;
  /** The value in the middle, and those a quarter of the places lie below and above (interpolated). */
  median: number;
  lower: number;
  upper: number;
  min: number;
  max: number;
  /** Per cent of the places with a value strictly below, to one decimal. */
  share: number;
}

/** The value below which this part of an ascending list lies, interpolated between its neighbours. */
function quantile(ascending: readonly number[], part: number): number {
  const position = (ascending.length - 1) * part;
  const [a = 0, b = a] = ascending.slice(Math.floor(position), Math.floor(position) + 2);
  // A quarter of a step has two decimals more than its ends.
  const digits = Math.min(Math.max(decimals(a), decimals(b)) + 2, 100);
  return Number((a + (b - a) * (position % 1)).toFixed(digits));
}

/** Where a place stands in a year among places (itself counted once); null where it has no value. */
export function standing(
  series: Series,
  year: number,
  place: string,
  among: readonly string[],
  better: Indicator['better'] = null,
): Standing | null {
  const own = valueAt(series, place, year);
  if (own === null) return null;
  const places = [...new Set([...among, place])];
  const ranked = rankPlaces(series, year, places, better);
  return standingIn(ranked, own, places.length - ranked.length, better);
}

/**
 * Where a value stands in a ranking that was made before: of thousands of places, that is most of the work.
 * @param ranked as `rankPlaces` gives them, the value's own place among them
 * @param missing how many places are not ranked
 */
export function standingIn(
  ranked: readonly RankedPlace[],
  own: number,
  missing: number,
  better: Indicator['better'],
): Standing {
  const ascending = ranked.map(({ value }) => value);
  if (better !== 'lower') ascending.reverse();
  const [min = own, max = own] = [ascending[0], ascending[ascending.length - 1]];
  return {
    rank: ranked.find(({ value }) => value === own)?.rank ?? 1,
    tied: ranked.filter(({ value }) => value === own).length,
    of: ranked.length,
    missing,
    median: quantile(ascending, 0.5),
    lower: quantile(ascending, 0.25),
    upper: quantile(ascending, 0.75),
    min,
    max,
    share: percentOf(ascending.filter((value) => value < own).length, ranked.length),
  };
}
