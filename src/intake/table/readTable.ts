import { checkReport } from '../../dataset/checkReport';
import type { Catalogue, Report, ReportEntry, Section } from '../../dataset/schema';
import type { IntakeDataset, IntakeReport } from '../intake';
import { type IntakeIssue, REMARKS } from '../intakeIssue';
import { LIMITS } from '../limits';
import { Refusal } from '../refusal';
import { type Column, NEEDED_COLUMNS } from './columns';
import { findHeader, type TableHeader } from './findHeader';
import { indicatorFinder } from './findIndicator';
import { foldMissing } from './foldMissing';
import { oneValueEach } from './oneValueEach';
import { type FoundRow, readRow } from './readRow';
import { reportEntry } from './reportEntry';
import { isOneUnnamed, type ReportFacts, reportSorter, type Say } from './reportFacts';
import { sectionLabel } from './sectionLabel';
import type { TableSheet } from './tableCell';
import { tableRows } from './tableRow';

export type TableResult = Pick<IntakeDataset, 'reports' | 'issues' | 'remarks'>;
export interface TableContext {
  file: string;
  catalogue: Catalogue;
  entries: readonly ReportEntry[];
}

/** The sheets that hold data. @throws Refusal where none does */
function headed(sheets: readonly TableSheet[], say: Say): { sheet: TableSheet; header: TableHeader }[] {
  const found = sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    return header ? [{ sheet, header }] : [];
  });
  if (found.length === 0) throw new Refusal('no-header', { columns: NEEDED_COLUMNS });
  const whole = found.filter(({ header }) => header.missing.length === 0);
  const [nearest] = found.sort((a, b) => a.header.missing.length - b.header.missing.length);
  if (whole.length === 0) throw new Refusal('missing-column', { columns: nearest?.header.missing ?? [] });
  for (const { name, rows } of sheets) {
    if (rows.length > LIMITS.rows) throw new Refusal('too-many-rows', { limit: LIMITS.rows, got: rows.length });
    if (rows.length > 0 && !whole.some(({ sheet }) => sheet.name === name)) {
      say({ place: { kind: 'file' }, code: 'sheet-left', values: { sheet: name } });
    }
  }
  return whole;
}

function sectionsOf(rows: readonly FoundRow[]): Section[] {
  const titles = new Map<string, string>();
  for (const { observation, sectionTitle } of rows) {
    titles.set(observation.section, titles.get(observation.section) || sectionTitle);
  }
  const steps = (id: string) =>
    id
      .split('.')
      .map((part) => part.padStart(4, '0'))
      .join('.');
  return [...titles]
    .sort(([a], [b]) => (steps(a) < steps(b) ? -1 : 1))
    .map(([id, title]) => {
      const label = sectionLabel(id);
      return { id, label, title: { zh: title || label, en: title || label } };
    });
}

/** The report of some rows, held to the same rules as a data file. */
function reportOf(id: string, rows: readonly FoundRow[], { file, catalogue }: TableContext, say: Say): Report {
  const observations = rows.map(({ observation }) => observation);
  const report = { id, sections: sectionsOf(rows), observations, records: [], revisions: [] };
  const checked = checkReport(catalogue, file, report);
  for (const { path, expected, detail, got } of checked.issues) {
    const [, indicator, field] = /^observations\[(.+)\]\.(\w+)$/.exec(path) ?? [];
    const found = rows.find((row) => row.indicator.id === indicator);
    if (found)
      say({
        place: found.row.place(field === 'upTo' ? 'bound' : (field as Column)),
        code: 'data',
        expected,
        values: { detail, got },
      });
  }
  return checked.report;
}

const givenOf = ({ code, year, given }: ReportFacts): NonNullable<IntakeReport['given']> => ({
  adminCode: code,
  ...(year === null ? {} : { year: String(year) }),
  ...Object.fromEntries([...given].map(([column, { text }]) => [column, text])),
});

/**
 * Rows of a table as reports: one for each place and year. Good rows are in them, every other is told with its number
 * and the reason.
 * @throws Refusal where there is no table of data: no header, a needed column missing, too many rows
 */
export function readTable(sheets: readonly TableSheet[], context: TableContext): TableResult {
  const said: IntakeIssue[] = [];
  const say: Say = (issue) => said.push({ file: context.file, ...issue });
  const finder = indicatorFinder(context.catalogue.indicators);
  const byReport = new Map<ReportFacts, FoundRow[]>();
  let withoutValue = 0;
  const tables = headed(sheets, say).map(({ sheet, header }) => ({ header, rows: tableRows(sheet, header) }));
  const factsOf = reportSorter(say, isOneUnnamed(tables.flatMap(({ rows }) => rows)));
  for (const { header, rows } of tables) {
    if (header.unknown.length > 0) {
      say({ place: { kind: 'row', row: header.row + 1 }, code: 'unknown-column', values: { columns: header.unknown } });
    }
    for (const row of rows) {
      if (row.text('indicator') !== '' && !row.states) withoutValue += 1;
      const facts = factsOf(row);
      const found = facts && readRow(row, finder, say);
      if (!found) continue;
      byReport.set(facts, [...(byReport.get(facts) ?? []), found]);
    }
  }
  if (withoutValue > 0) say({ place: { kind: 'file' }, code: 'no-value', values: { n: withoutValue } });

  const reports = [...byReport].map(([facts, rows]) => {
    const { id, entry } = reportEntry(facts, context.entries, say);
    const report = reportOf(id, oneValueEach(rows, say), context, say);
    return entry ? { entry, report } : { entry, report, given: givenOf(facts) };
  });
  const isRemark = ({ code }: IntakeIssue) => (REMARKS as readonly string[]).includes(code);
  return {
    reports: reports.filter(({ report }) => report.observations.length > 0),
    issues: foldMissing(said.filter((issue) => !isRemark(issue))),
    remarks: said.filter(isRemark),
  };
}
