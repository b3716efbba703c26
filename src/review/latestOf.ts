import type { ReportEntry } from '../dataset/schema';

/** The newest report of a place, by its name. */
export const latestOf = (place: string, entries: readonly ReportEntry[]): ReportEntry | null =>
  entries
    .filter(({ place: { name } }) => place !== '' && name.zh === place)
    .reduce<ReportEntry | null>((latest, entry) => (latest && latest.year >= entry.year ? latest : entry), null);
