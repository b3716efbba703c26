import type { ReportEntry } from '../dataset/schema';
import { groupBy } from './groupBy';
import { memoizeByObject } from './memoizeByObject';

const byPlace = memoizeByObject(
  (entries: readonly ReportEntry[]): ReadonlyMap<string, readonly ReportEntry[]> =>
    groupBy(entries, (entry) => entry.place.id),
);

/** The reports of one place, newest first. */
export function yearsOfPlace(entries: readonly ReportEntry[], place: string): readonly ReportEntry[] {
  return [...(byPlace(entries).get(place) ?? [])].sort((a, b) => b.year - a.year);
}

/** A place's report of a year, else its newest; null where it has none. */
export function reportOfPlace(entries: readonly ReportEntry[], place: string, year: number): ReportEntry | null {
  const reports = yearsOfPlace(entries, place);
  return reports.find((entry) => entry.year === year) ?? reports[0] ?? null;
}
