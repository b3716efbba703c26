import { strToU8, zipSync } from 'fflate';
import type { Catalogue, Report, ReportEntry } from '../dataset/schema';
import { reportFile, reportPath } from './reportFile';

export const ZIP_TYPE = 'application/zip';

/** Of every part, so that the same data makes the same file: the earliest a ZIP knows. */
const TIME = new Date(1980, 0, 1);

const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/**
 * One report as files to be put into the data folder as they are: the catalogue, the list of reports with this one in
 * it, and the report.
 * @param published the list that the folder has now
 */
export function datasetZip(
  catalogue: Catalogue,
  published: readonly ReportEntry[],
  { entry, report }: { entry: ReportEntry; report: Report },
): Blob {
  const own = { ...entry, path: reportPath(entry) };
  const isThere = published.some(({ id }) => id === own.id);
  const list = isThere ? published.map((other) => (other.id === own.id ? own : other)) : [...published, own];
  const parts = {
    'catalogue.json': json(catalogue),
    'reports.json': json(list),
    [own.path]: json(reportFile(report)),
  };
  return new Blob([zipSync(parts, { level: 6, mtime: TIME })], { type: ZIP_TYPE });
}
