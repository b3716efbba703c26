import type { Report, ReportEntry } from '../dataset/schema';
import { SCHEMA_VERSION } from '../dataset/vocabulary';

/** Where the data folder keeps a report. */
export const reportPath = ({ id }: ReportEntry): string => `reports/${id}.json`;

/** What `reports/<id>.json` holds; a report that was never changed has no list of changes. */
export function reportFile({ revisions, ...report }: Report): object {
  return { schemaVersion: SCHEMA_VERSION, ...report, ...(revisions.length > 0 ? { revisions } : {}) };
}
