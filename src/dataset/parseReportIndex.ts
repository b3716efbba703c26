import * as z from 'zod/mini';
import type { DataIssue, Parsed } from './issue';
import { parseJson } from './parseJson';
import { plainEntryReader } from './plainEntry';
import { keepRows, once, type PlacedRow, readShape } from './readShape';
import { type ReportEntry, reportEntrySchema } from './schema';

const listSchema = z.array(z.unknown());

/** The text of `reports.json` to the list of reports, newest year first; bad entries are left out and listed. */
export function parseReportIndex(file: string, text: string): Parsed<readonly ReportEntry[]> {
  const issues: DataIssue[] = [];
  const json = parseJson(file, text);
  if (!json.ok) return { value: null, issues: [json.issue] };
  const list = readShape(listSchema, json.value, { file, path: '' }, issues);
  if (!list) return { value: null, issues };
  const readPlain = plainEntryReader();
  const rows = list.flatMap((value, index): PlacedRow<ReportEntry>[] => {
    const path = `[${index}]`;
    const row = readPlain(value) ?? readShape(reportEntrySchema, value, { file, path }, issues);
    return row ? [{ row, path }] : [];
  });
  const isNew = once();
  const entries = keepRows(
    file,
    rows,
    ({ id }) => (isNew(id) ? null : { field: 'id', expected: 'unique', detail: '', got: id }),
    issues,
  );
  return { value: entries.sort((a, b) => b.year - a.year), issues };
}
