import type { Localized, Series } from '../dataset/schema';
import type { Inexact } from './inexact';
import { seriesIndex } from './seriesIndex';

/** The value of a place in a year as printed, or null where no report states it. */
export function valueAt(series: Series, place: string, year: number): number | null {
  const { rowOf, columnOf } = seriesIndex(series);
  const [row, column] = [rowOf.get(place), columnOf.get(year)];
  return row === undefined || column === undefined ? null : (series.values[row]?.[column] ?? null);
}

/** What the report of that place and year counts, where it differs from the catalogue's definition; else null. */
export function definitionAt(series: Series, place: string, year: number): Localized | null {
  return seriesIndex(series).definitionOf.get(`${place} ${year}`) ?? null;
}

/** What that report says of the true value where it prints no exact one; null where it does. */
export function inexactAt(series: Series, place: string, year: number): Inexact | null {
  return seriesIndex(series).inexactOf.get(`${place} ${year}`) ?? null;
}
