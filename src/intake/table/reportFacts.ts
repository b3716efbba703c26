import type { IntakeIssue, IntakePlace } from '../intakeIssue';
import { ADMIN_CODE } from './adminLevel';
import { REPORT_COLUMNS, type ReportColumn } from './columns';
import type { TableRow } from './tableRow';

/** What the rows of one report say of the report. */
export interface ReportFacts {
  /** As it stands there, where it is of another kind than codes are. */
  code: string;
  /** Null where none is given. */
  year: number | null;
  /** The first text of each column, and where it stands. */
  given: Map<ReportColumn, { text: string; place: IntakePlace }>;
  /** Where its first row is. */
  place: TableRow['place'];
}

export type Say = (issue: Omit<IntakeIssue, 'file'>) => void;

const YEAR = /^(\d{4})年?$/;

/** A year as a table gives it, or null. */
const yearOf = (year: string) => (/^(19|2\d)\d\d$/.test(year) ? Number(year) : null);
/** Whether the two say which report it is. */
export const isNamed = ({ code, year }: ReportFacts): boolean => ADMIN_CODE.test(code) && year !== null;

/**
 * Whether the rows of a file can only be of one report, though they do not say which: a person is asked, and no row is
 * lost. Where they name several, which row belongs to which cannot be told.
 */
export function isOneUnnamed(rows: readonly TableRow[]): boolean {
  const said = (column: ReportColumn) => [
    ...new Set(rows.map((row) => row.text(column)).filter((text) => text !== '')),
  ];
  const [codes, years, places] = [said('adminCode'), said('year'), said('place')];
  if (codes.length > 1 || years.length > 1 || places.length > 1) return false;
  return faultOf(codes[0] ?? '', (years[0] ?? '').replace(YEAR, '$1')) !== null;
}

/** What keeps a code and a year from naming a report; `got` is empty where it is missing. */
function faultOf(code: string, year: string): { column: 'adminCode' | 'year'; got: string } | null {
  if (!ADMIN_CODE.test(code)) return { column: 'adminCode', got: code };
  return yearOf(year) !== null ? null : { column: 'year', got: year };
}

/**
 * Sorts rows by the report they belong to: by code and year, which a merged or empty cell takes from the row above.
 * @param isOne the file is of one report, which is asked for where it does not say of which
 * @returns a function that gives the facts of a row's report, or null (and says why) where the row does not tell it
 */
export function reportSorter(say: Say, isOne = false): (row: TableRow) => ReportFacts | null {
  const reports = new Map<string, ReportFacts>();
  const names = new Map<string, string>();
  let [code, year, said] = ['', '', ''];
  return (row) => {
    const [newCode, newYear] = [row.text('adminCode'), row.text('year').replace(YEAR, '$1')];
    const name = row.text('place');
    // Another place has its own code and year; the next year of the same place may leave the place out.
    if (newCode === '' && name !== '' && name !== names.get(code)) code = '';
    if (newCode !== '' && newCode !== code) year = '';
    code = newCode || code;
    year = newYear || year;
    const fault = faultOf(code, year);
    // A row of the template that states nothing needs no report; rows below one another lack the same once.
    if (fault && row.states && `${fault.column} ${fault.got}` !== said) {
      said = `${fault.column} ${fault.got}`;
      const { column, got } = fault;
      say({
        place: row.place(column),
        code: got === '' ? 'missing-cell' : 'bad-cell',
        values: got === '' ? {} : { got },
      });
    }
    if (fault && !isOne) return null;
    if (!fault) said = '';
    const key = `${code} ${year}`;
    const facts = reports.get(key) ?? { code, year: yearOf(year), given: new Map(), place: row.place };
    reports.set(key, facts);
    if (name !== '' && !names.has(code)) names.set(code, name);
    const known = names.get(code);
    if (known !== undefined && !facts.given.has('place'))
      facts.given.set('place', { text: known, place: row.place('place') });
    for (const column of REPORT_COLUMNS) {
      const text = row.text(column);
      if (text === '' || column === 'adminCode' || column === 'year') continue;
      const before = facts.given.get(column);
      if (!before) facts.given.set(column, { text, place: row.place(column) });
      else if (before.text !== text) {
        say({ place: row.place(column), code: 'differs', values: { got: text, before: before.text } });
      }
    }
    return facts;
  };
}
