import { checkReport } from '../../dataset/checkReport';
import type { Catalogue, Report, ReportEntry } from '../../dataset/schema';
import type { CatalogueAdditions } from '../../imported/imported';
import type { IntakeDataset, IntakeReport } from '../../intake/intake';
import type { IntakeIssue } from '../../intake/intakeIssue';
import { dataIssue } from '../../intake/json/dataIssue';
import { isUnchanged, type ReportState, reportDiff } from '../../model/reportDiff';
import { ENTRY_FIELDS, type EntryFields, knownFields } from './entryFields';
import { growCatalogue } from './growCatalogue';
import { overExisting } from './overExisting';

/** A report of the file, as it would be kept. */
export interface PlannedReport {
  id: string;
  /** Null where a person has to say whose it is. */
  entry: ReportEntry | null;
  /** What is known for the form. */
  fields: EntryFields;
  report: Report;
  /** `unread`: there is one, and it could not be read. */
  fate: 'new' | 'replaces' | 'same' | 'unread';
  /** The one that is there. */
  before: ReportState | null;
  /** How many records of it stay, because a table holds none. */
  recordsKept: number;
  /** Another report of the same place and year. */
  rival: ReportEntry | null;
}

export interface ImportPlan {
  /** The catalogue with what the file adds. */
  catalogue: Catalogue;
  additions: CatalogueAdditions;
  reports: readonly PlannedReport[];
  /** What was left out. */
  issues: readonly IntakeIssue[];
}

/** What is here: the reports of the site and those kept, as far as those the file brings could be read. */
export interface Here {
  catalogue: Catalogue;
  entries: readonly ReportEntry[];
  reports: ReadonlyMap<string, Report>;
}

/**
 * Whether a person is asked for it in a form, so that it is not left out: a cell that is empty, or one that the form
 * shows to be mended.
 */
function isAsked({ code, place, values }: IntakeIssue, reports: readonly IntakeReport[]): boolean {
  const field = place.kind === 'row' && ENTRY_FIELDS.find((each) => each === place.column);
  if (!field) return false;
  const isShown = () => reports.some(({ entry, given }) => entry === null && given?.[field] === values.got);
  return code === 'missing-cell' || (code === 'bad-cell' && isShown());
}

function planReport(given: IntakeReport, isTable: boolean, { catalogue, entries, reports }: Here): PlannedReport {
  const { id } = given.report;
  const there = entries.find((entry) => entry.id === id) ?? null;
  const entry = given.entry ?? there;
  const known = reports.get(id);
  const before = there && known ? { entry: there, report: known } : null;
  const report = before && isTable ? overExisting(before.report, given.report) : given.report;
  const isSame = before && entry && isUnchanged(reportDiff(before, { entry, report }, catalogue));
  const rival = entry
    ? entries.find((other) => other.id !== id && other.year === entry.year && other.place.id === entry.place.id)
    : null;
  return {
    id,
    entry,
    fields: knownFields(given, entries),
    report,
    fate: there === null ? 'new' : before === null ? 'unread' : isSame ? 'same' : 'replaces',
    before,
    recordsKept: before && isTable ? before.report.records.length : 0,
    rival: rival ?? null,
  };
}

/**
 * What keeping a file's data would do: which reports come in and in whose place, what the catalogue gains, what is left
 * out and why. Nothing of it is done here.
 */
export function planImport(file: string, data: IntakeDataset, here: Here): ImportPlan {
  const grown = growCatalogue(here.catalogue, data.catalogue);
  const { catalogue, additions, differing } = grown;
  const issues = [...grown.issues];
  const readable = { ...catalogue, indicators: catalogue.indicators.filter(({ id }) => !differing.has(id)) };
  const reports = data.reports.map((given) => {
    const checked = checkReport(readable, file, given.report);
    const path = `reports[${given.report.id}].report`;
    issues.push(...checked.issues.map((issue) => ({ ...issue, path: `${path}.${issue.path}` })));
    return planReport({ ...given, report: checked.report }, data.form !== 'json', { ...here, catalogue });
  });
  return {
    catalogue,
    additions,
    reports,
    issues: [
      ...data.issues.filter((issue) => !isAsked(issue, data.reports)),
      ...issues.map((issue) => dataIssue({ file, ...issue })),
    ],
  };
}
