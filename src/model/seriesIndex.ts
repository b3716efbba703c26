import type { Localized, Series } from '../dataset/schema';
import { type Inexact, inexactOf } from './inexact';
import { memoizeByObject } from './memoizeByObject';

/** Where to look in a series; made once for each. */
export interface SeriesIndex {
  rowOf: ReadonlyMap<string, number>;
  columnOf: ReadonlyMap<number, number>;
  /** By `<place> <year>`. */
  definitionOf: ReadonlyMap<string, Localized>;
  /** By `<place> <year>`. */
  inexactOf: ReadonlyMap<string, Inexact | null>;
}

export const seriesIndex = memoizeByObject(
  ({ places, years, definitions, bounds = [] }: Series): SeriesIndex => ({
    rowOf: new Map(places.map((place, row) => [place, row])),
    columnOf: new Map(years.map((year, column) => [year, column])),
    definitionOf: new Map(definitions.map(({ place, year, definition }) => [`${place} ${year}`, definition])),
    inexactOf: new Map(bounds.map((said) => [`${said.place} ${said.year}`, inexactOf(said)])),
  }),
);
