import * as z from 'zod/mini';
import { type DataIssue, excerpt, type Parsed } from './issue';
import { parseJson } from './parseJson';
import { plainEntryReader } from './plainEntry';
import { once, readShape } from './readShape';
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
  const isNew = once();
  const entries: ReportEntry[] = [];
  list.forEach((value, index) => {
    const entry = readPlain(value) ?? readShape(reportEntrySchema, value, { file, path: `[${index}]` }, issues);
    if (entry === null) return;
    if (isNew(entry.id)) entries.push(entry);
    else issues.push({ file, path: `[${index}].id`, expected: 'unique', detail: '', got: excerpt(entry.id) });
  });
  return { value: entries.sort((a, b) => b.year - a.year), issues };
}
