import type { Parsed } from './issue';
import { parseJson } from './parseJson';
import { readReport } from './readReport';
import type { Report } from './schema';

/** The text of `reports/<id>.json` to a report, as `readReport` reads it. */
export function parseReport(file: string, text: string): Parsed<Report> {
  const json = parseJson(file, text);
  return json.ok ? readReport(file, json.value) : { value: null, issues: [json.issue] };
}
