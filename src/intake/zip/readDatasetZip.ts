import { checkReport } from '../../dataset/checkReport';
import type { DataIssue, Parsed } from '../../dataset/issue';
import { parseCatalogue } from '../../dataset/parseCatalogue';
import { parseReport } from '../../dataset/parseReport';
import { parseReportIndex } from '../../dataset/parseReportIndex';
import type { Catalogue, ReportEntry } from '../../dataset/schema';
import type { IntakeDataset, IntakeRefusal, IntakeReport, IntakeSteps } from '../intake';
import { type IntakeIssue, WHOLE_FILE } from '../intakeIssue';
import { dataIssue } from '../json/dataIssue';
import { scanJson } from '../json/scanJson';
import { LIMITS } from '../limits';
import { Refusal } from '../refusal';
import { unzipWithin } from './unzipWithin';
import type { ZipEntry } from './zipEntries';

const CATALOGUE = 'catalogue.json';
const INDEX = 'reports.json';
const REPORT = /^reports\/[^/]+\.json$/;

/** The parts of a data folder, by their path in it; the folder may itself lie in a folder. */
function folderParts(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const roots = entries
    .filter(({ name }) => name === CATALOGUE || name.endsWith(`/${CATALOGUE}`))
    .map(({ name }) => name.slice(0, -CATALOGUE.length))
    .sort((a, b) => a.length - b.length);
  const root = roots[0] ?? '';
  const within = entries.filter(({ name }) => name.startsWith(root));
  const named = within.map((entry): [string, ZipEntry] => [entry.name.slice(root.length), entry]);
  return new Map(named.filter(([path]) => path === CATALOGUE || path === INDEX || REPORT.test(path)));
}

/** The report of one part with its line of the list; null, and an issue, where the two are not of one report. */
function readOne(
  path: string,
  { file, value: report, issues }: Parsed<IntakeReport['report']> & { file: string },
  { catalogue, index }: { catalogue: Catalogue; index: readonly ReportEntry[] },
): { report: IntakeReport | null; issues: readonly DataIssue[] } {
  if (!report) return { report: null, issues };
  const entry = index.find((one) => one.path === path) ?? index.find(({ id }) => id === report.id) ?? null;
  if (entry && entry.id !== report.id) {
    const other: DataIssue = { file, path: 'id', expected: 'one-of', detail: entry.id, got: report.id };
    return { report: null, issues: [...issues, other] };
  }
  const checked = checkReport(catalogue, file, report);
  return { report: { entry, report: checked.report }, issues: [...issues, ...checked.issues] };
}

/**
 * A packed data folder: its catalogue, its list of reports, and those of the reports that are in it. Other parts are
 * not unpacked. A listed report that is neither in it nor here is told.
 * @throws Refusal as `unzipWithin`, or where a part is deeper than any dataset
 */
export async function readDatasetZip(
  zip: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { here, ...steps }: IntakeSteps & { here: readonly ReportEntry[] },
): Promise<IntakeDataset | IntakeRefusal> {
  const parts = folderParts(entries);
  const unpacked = await unzipWithin(bytes, [...parts.values()], steps);
  const remarks: IntakeIssue[] = [];
  const fileOf = (path: string) => `${zip}/${path}`;
  const textOf = (path: string): string => {
    const part = unpacked.get(parts.get(path)?.name ?? '');
    const text = new TextDecoder().decode(part);
    const { depth, oddKeys } = scanJson(text);
    if (depth > LIMITS.depth) throw new Refusal('json-deep', { limit: LIMITS.depth, got: depth });
    const file = fileOf(path);
    if (oddKeys.length > 0) remarks.push({ file, place: WHOLE_FILE, code: 'odd-keys', values: { keys: oddKeys } });
    return text;
  };

  const { value: catalogue, issues: ofCatalogue } = parseCatalogue(fileOf(CATALOGUE), textOf(CATALOGUE));
  if (!catalogue) return { kind: 'refused', issues: ofCatalogue.map(dataIssue) };
  const list = parts.has(INDEX) ? parseReportIndex(fileOf(INDEX), textOf(INDEX)) : { value: [], issues: [] };
  if (!list.value) return { kind: 'refused', issues: list.issues.map(dataIssue) };
  const index = list.value;

  const read = [...parts.keys()]
    .filter((path) => REPORT.test(path))
    .map((path) => {
      const file = fileOf(path);
      return readOne(path, { file, ...parseReport(file, textOf(path)) }, { catalogue, index });
    });
  const reports = read.flatMap(({ report }) => report ?? []);
  // One report as it is exported lists those of the site beside it, which are here.
  const isThere = (entry: ReportEntry) => here.some(({ id }) => id === entry.id);
  const elsewhere = index.filter(
    (entry) => !parts.has(entry.path) && !reports.some((one) => one.entry === entry) && !isThere(entry),
  );
  if (elsewhere.length > 0) {
    remarks.push({ file: zip, place: WHOLE_FILE, code: 'reports-elsewhere', values: { n: elsewhere.length } });
  }
  const issues = [...ofCatalogue, ...list.issues, ...read.flatMap((one) => one.issues)].map(dataIssue);
  return { kind: 'dataset', form: 'json', encoding: null, catalogue, reports, issues, remarks };
}
