import { checkReport } from '../../dataset/checkReport';
import { parseJson } from '../../dataset/parseJson';
import { readCatalogue } from '../../dataset/readCatalogue';
import { readDatasetFile } from '../../dataset/readDatasetFile';
import { readReport } from '../../dataset/readReport';
import type { Catalogue } from '../../dataset/schema';
import type { IntakeDataset, IntakeRefusal } from '../intake';
import { type IntakeIssue, WHOLE_FILE } from '../intakeIssue';
import { LIMITS } from '../limits';
import { Refusal } from '../refusal';
import { dataIssue } from './dataIssue';
import { scanJson } from './scanJson';

type Found = Pick<IntakeDataset, 'catalogue' | 'reports' | 'issues'>;

/** What a JSON file of ours holds, told by its fields: a whole set, one report, or a catalogue. */
function read(file: string, value: unknown, catalogue: Catalogue): Found | readonly IntakeIssue[] {
  const has = (key: string) => typeof value === 'object' && value !== null && Object.keys(value).includes(key);
  if (Array.isArray(value)) throw new Refusal('json-list');
  if (has('format') || (has('catalogue') && has('reports'))) {
    const { value: set, issues } = readDatasetFile(file, value);
    return set ? { ...set, issues: issues.map(dataIssue) } : issues.map(dataIssue);
  }
  if (has('observations')) {
    const { value: report, issues } = readReport(file, value);
    if (!report) return issues.map(dataIssue);
    const checked = checkReport(catalogue, file, report);
    const reports = [{ entry: null, report: checked.report }];
    return { catalogue: null, reports, issues: [...issues, ...checked.issues].map(dataIssue) };
  }
  if (has('indicators')) {
    const { value: own, issues } = readCatalogue(file, value);
    return own ? { catalogue: own, reports: [], issues: issues.map(dataIssue) } : issues.map(dataIssue);
  }
  throw new Refusal('json-other');
}

/**
 * A JSON text of the dataset's own form.
 * @throws Refusal where it is deeper than any dataset, or something else
 */
export function readDataset(
  file: string,
  text: string,
  catalogue: Catalogue,
): Omit<IntakeDataset, 'encoding'> | IntakeRefusal {
  const { depth, oddKeys } = scanJson(text);
  if (depth > LIMITS.depth) throw new Refusal('json-deep', { limit: LIMITS.depth, got: depth });
  const json = parseJson(file, text);
  if (!json.ok) return { kind: 'refused', issues: [dataIssue(json.issue)] };
  const found = read(file, json.value, catalogue);
  if (!('reports' in found)) return { kind: 'refused', issues: found };
  const remarks: IntakeIssue[] =
    oddKeys.length > 0 ? [{ file, place: WHOLE_FILE, code: 'odd-keys', values: { keys: oddKeys } }] : [];
  return { kind: 'dataset', form: 'json', ...found, remarks };
}
