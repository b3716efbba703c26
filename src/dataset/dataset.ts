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
