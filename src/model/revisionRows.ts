import type { ReportEntry, Revision } from '../dataset/schema';

/** A revision with the report it belongs to. */
export interface RevisionRow {
  /** Lasts: report, date, and the place among revisions of that date: `zhaoqing-2023-2024-02-01-1`. */
  id: string;
  entry: ReportEntry;
  revision: Revision;
}

/** Every revision of some reports, newest first; of equal dates, the one further down in its file is the newer. */
export function revisionRows(
  reports: readonly { entry: ReportEntry; revisions: readonly Revision[] }[],
): readonly RevisionRow[] {
  const rows = reports.flatMap(({ entry, revisions }) =>
    revisions.map((revision, index) => {
      const earlier = revisions.slice(0, index).filter(({ date }) => date === revision.date).length;
      const id = `${entry.id}-${revision.date.toLowerCase().replace(/[^0-9a-z]+/g, '-')}-${earlier + 1}`;
      return { id, entry, revision };
    }),
  );
  return rows.reverse().sort((a, b) => Date.parse(b.revision.date) - Date.parse(a.revision.date));
}
