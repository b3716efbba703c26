import type { Catalogue, Report, ReportEntry } from '../dataset/schema';
import { DATASET_FORMAT, SCHEMA_VERSION } from '../dataset/vocabulary';
import { reportFile, reportPath } from './reportFile';

/** A whole set in one file, as `readDatasetFile` reads it. */
export function datasetFile(catalogue: Catalogue, reports: readonly { entry: ReportEntry; report: Report }[]): string {
  const set = {
    format: DATASET_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    catalogue,
    reports: reports.map(({ entry, report }) => ({
      entry: { ...entry, path: reportPath(entry) },
      report: reportFile(report),
    })),
  };
  return `${JSON.stringify(set, null, 2)}\n`;
}
