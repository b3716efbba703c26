import type { ReportEntry } from '../dataset/schema';
import { memoizeByObject } from './memoizeByObject';

const index = memoizeByObject((entries: readonly ReportEntry[]): ReadonlyMap<string, ReportEntry> => {
  const byKey = new Map<string, ReportEntry>();
  for (const entry of entries) {
    const key = `${entry.place.id} ${entry.year}`;
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return byKey;
});

/** The report of a place and year (the first, if there are several), or null. */
export function entryOf(entries: readonly ReportEntry[], place: string, year: number): ReportEntry | null {
  return index(entries).get(`${place} ${year}`) ?? null;
}
