import * as z from 'zod/mini';
import { checkReport } from './checkReport';
import type { DataIssue, Parsed } from './issue';
import { readCatalogue } from './readCatalogue';
import { readReport } from './readReport';
import { readShape } from './readShape';
import { type Catalogue, type Report, type ReportEntry, reportEntrySchema } from './schema';
import { DATASET_FORMAT, SCHEMA_VERSION } from './vocabulary';

/** A whole set in one file: `{ format, schemaVersion, catalogue, reports: [{ entry, report }] }`. */
const datasetFileSchema = z.object({
  format: z.literal(DATASET_FORMAT),
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** As `catalogue.json`. */
  catalogue: z.unknown(),
  /** Each with its line of `reports.json` and what `reports/<id>.json` holds. */
  reports: z.array(z.object({ entry: z.unknown(), report: z.unknown() })),
});

export interface DatasetFile {
  catalogue: Catalogue;
  reports: readonly { entry: ReportEntry; report: Report }[];
}

const within = (prefix: string, issues: readonly DataIssue[]) =>
  issues.map((issue) => ({ ...issue, path: issue.path ? `${prefix}.${issue.path}` : prefix }));

/**
 * What a file with a whole set holds. A wrong format, version or catalogue makes it unusable; a report without a usable
 * entry or content is left out, as are single bad rows, and everything left out is listed.
 */
export function readDatasetFile(file: string, value: unknown): Parsed<DatasetFile> {
  const issues: DataIssue[] = [];
  const shape = readShape(datasetFileSchema, value, { file, path: '' }, issues);
  if (!shape) return { value: null, issues };
  const { value: catalogue, issues: ofCatalogue } = readCatalogue(file, shape.catalogue);
  issues.push(...within('catalogue', ofCatalogue));
  if (!catalogue) return { value: null, issues };

  const ids = new Set<string>();
  const reports = shape.reports.flatMap((given, index) => {
    const path = `reports[${index}]`;
    const entry = readShape(reportEntrySchema, given.entry, { file, path: `${path}.entry` }, issues);
    const read = readReport(file, given.report);
    issues.push(...within(`${path}.report`, read.issues));
    if (!entry || !read.value) return [];
    if (ids.has(entry.id) || read.value.id !== entry.id) {
      const [expected, field] = ids.has(entry.id)
        ? (['unique', 'entry.id'] as const)
        : (['one-of', 'report.id'] as const);
      const [detail, got] = expected === 'unique' ? ['', entry.id] : [entry.id, read.value.id];
      issues.push({ file, path: `${path}.${field}`, expected, detail, got });
      return [];
    }
    ids.add(entry.id);
    const checked = checkReport(catalogue, file, read.value);
    issues.push(...within(`${path}.report`, checked.issues));
    return [{ entry, report: checked.report }];
  });
  return { value: { catalogue, reports }, issues };
}
