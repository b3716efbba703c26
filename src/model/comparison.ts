import type { ReportEntry } from '../dataset/schema';
import { memoizeByObject } from './memoizeByObject';
import { type PlaceNode, placesOf } from './places';

/** How many places are drawn at most: more lines than this nobody tells apart. */
export const MOST_PLACES = 6;

/** What changes are measured against. */
export type Baseline = { kind: 'year'; year: number } | { kind: 'place'; place: PlaceNode };

/** What is compared over places and years, once the choices left open are made. */
export interface Comparison {
  /** At least one, at most `MOST_PLACES`. */
  places: readonly PlaceNode[];
  /** Ascending. */
  years: readonly number[];
  /** Null where there is one place in one year: nothing to measure against. */
  baseline: Baseline | null;
}

/** The years of all reports, ascending. */
export const yearsOf = memoizeByObject((entries: readonly ReportEntry[]): readonly number[] =>
  [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b),
);

export const placeIndex = memoizeByObject(
  (entries: readonly ReportEntry[]): ReadonlyMap<string, PlaceNode> =>
    new Map(placesOf(entries).map((place) => [place.id, place])),
);

/**
 * Completes what was asked: without places, all where there are few, else that of the report on screen (which always
 * comes first); without years, all; without a baseline, the first year, or where there is one year the first place.
 * @param asked ids of places, years and the baseline as the address gives them; unknown ones are passed over
 */
export function comparisonOf(
  entries: readonly ReportEntry[],
  entry: ReportEntry | null,
  asked: { place: readonly string[]; year: readonly string[]; base: string | null },
): Comparison {
  const index = placeIndex(entries);
  const known = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
  const chosen = known(asked.place);
  const own = entry ? known([entry.place.id]) : [];
  const others = index.size <= MOST_PLACES ? known([...index.keys()]) : [];
  const places = (chosen.length > 0 ? chosen : [...new Set([...own, ...others])]).slice(0, MOST_PLACES);

  const all = yearsOf(entries);
  const wanted = all.filter((year) => asked.year.includes(String(year)));
  const years = wanted.length > 0 ? wanted : all;
  return { places, years, baseline: baselineOf(places, years, asked.base) };
}

function baselineOf(places: readonly PlaceNode[], years: readonly number[], base: string | null): Baseline | null {
  const [firstYear] = years;
  const [firstPlace, secondPlace] = places;
  const hasYears = years.length > 1;
  const askedPlace = secondPlace ? places.find(({ id }) => id === base) : undefined;
  if (askedPlace) return { kind: 'place', place: askedPlace };
  const askedYear = hasYears ? years.find((year) => String(year) === base) : undefined;
  if (askedYear !== undefined) return { kind: 'year', year: askedYear };
  if (hasYears && firstYear !== undefined) return { kind: 'year', year: firstYear };
  return firstPlace && secondPlace ? { kind: 'place', place: firstPlace } : null;
}
