import { isImported } from './isImported';
import type { ReportEntry } from './schema';

/**
 * The report asked for, else the newest of the place whose report is the newest published: a report that was brought
 * in of another place is no reason to begin there. Null where there is none.
 * @param entries newest first
 */
export function pickReport(entries: readonly ReportEntry[], id: string | null): ReportEntry | null {
  const home = entries.find((entry) => !isImported(entry))?.place.id;
  return (
    entries.find((entry) => entry.id === id) ?? entries.find(({ place }) => place.id === home) ?? entries[0] ?? null
  );
}
