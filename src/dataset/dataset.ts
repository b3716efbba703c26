import type { Catalogue, Report, ReportEntry } from './schema';

/** One report with the catalogue that names its figures. A part that did not load is null or empty, never invented. */
export interface Dataset {
  catalogue: Catalogue;
  /** Every report there is, newest first. */
  entries: readonly ReportEntry[];
  entry: ReportEntry | null;
  report: Report | null;
}

export const EMPTY_CATALOGUE: Catalogue = { schemaVersion: 1, domains: [], categories: [], indicators: [] };

/** Whether both files that figures come from were read: only then can a page say that the report lacks something. */
export const isRead = ({ catalogue, report }: Dataset): boolean => report !== null && catalogue.indicators.length > 0;
