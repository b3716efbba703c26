import type { ReportEntry } from './schema';

/** The report asked for, else the newest; null where there is none. */
export function pickReport(entries: readonly ReportEntry[], id: string | null): ReportEntry | null {
  return entries.find((entry) => entry.id === id) ?? entries[0] ?? null;
}
