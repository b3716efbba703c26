import type { Indicator, Series } from '../dataset/schema';
import type { ComparePoint } from './change';
import { definitionAt, inexactAt, valueAt } from './seriesValue';

/** The value of a place in a year, as it is compared with another. */
export const comparePointAt = (indicator: Indicator, series: Series, place: string, year: number): ComparePoint => ({
  indicator,
  value: valueAt(series, place, year),
  definition: definitionAt(series, place, year),
  inexact: inexactAt(series, place, year),
});
