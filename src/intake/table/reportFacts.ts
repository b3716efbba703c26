import type { ReportEntry } from '../../dataset/schema';
import type { IntakeIssue, IntakePlace } from '../intakeIssue';
import { ADMIN_CODE, adminLevel } from './adminLevel';
import { REPORT_COLUMNS, type ReportColumn } from './columns';
import { readDate } from './readDate';
import type { TableRow } from './tableRow';

/** What the rows of one report say of the report. */
export interface ReportFacts {
  code: string;
  year: number;
  /** The first text of each column, and where it stands. */
  given: Map<ReportColumn, { text: string; place: IntakePlace }>;
  /** Where its first row is. */
  place: TableRow['place'];
}

export type Say = (issue: Omit<IntakeIssue, 'file'>) => void;

const YEAR = /^(\d{4})年?$/;

/**
 * Sorts rows by the report they belong to: by code and year, which a merged or empty cell takes from the row above.
 * @returns a function that gives the facts of a row's report, or null (and says why) where the row does not tell it
 */
export function reportSorter(say: Say): (row: TableRow) => ReportFacts | null {
  const reports = new Map<string, ReportFacts>();
  const names = new Map<string, string>();
  let [code, year] = ['', ''];
  return (row) => {
    const [newCode, newYear] = [row.text('adminCode'), row.text('year').replace(YEAR, '$1')];
    const name = row.text('place');
    // Another place has its own code and year; the next year of the same place may leave the place out.
    if (newCode === '' && name !== '' && name !== names.get(code)) code = '';
    if (newCode !== '' && newCode !== code) year = '';
    code = newCode || code;
    year = newYear || year;
    if (code === '' || year === '') {
      say({ place: row.place(code === '' ? 'adminCode' : 'year'), code: 'missing-cell', values: {} });
      return null;
    }
    if (!ADMIN_CODE.test(code)) {
      say({ place: row.place('adminCode'), code: 'bad-cell', values: { got: code } });
      return null;
    }
    if (!/^(19|2\d)\d\d$/.test(year)) {
      say({ place: row.place('year'), code: 'bad-cell', values: { got: year } });
      return null;
    }
    const key = `${code} ${year}`;
    const facts = reports.get(key) ?? { code, year: Number(year), given: new Map(), place: row.place };
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

const both = (text: string) => ({ zh: text, en: text });

/**
 * The entry of a report: what its rows say, else what is known of the same place and year. Null, with what is missing
 * said, where that is not enough.
 */
export function reportEntry(
  { code, year, given, place }: ReportFacts,
  entries: readonly ReportEntry[],
  say: Say,
): { id: string; entry: ReportEntry | null } {
  const known = entries.find((entry) => entry.place.adminCode === code && entry.year === year);
  const knownPlace = entries.find((entry) => entry.place.adminCode === code)?.place;
  const id = `${knownPlace?.id ?? code}-${year}`;
  const name = given.get('place')?.text;
  const [title, publisher, date] = (['title', 'publisher', 'publishedAt'] as const).map(
    (column) => given.get(column)?.text,
  );
  const publishedAt = date === undefined ? known?.publishedAt : readDate(date);
  const ofPlace =
    knownPlace ?? (name ? { id: code, name: both(name), adminCode: code, level: adminLevel(code) } : undefined);
  const [ofTitle, ofPublisher] = [title ? both(title) : known?.title, publisher ? both(publisher) : known?.publisher];

  const needed = { place: ofPlace, title: ofTitle, publisher: ofPublisher, publishedAt };
  for (const column of ['place', 'title', 'publisher', 'publishedAt'] as const) {
    if (needed[column]) continue;
    const text = given.get(column);
    if (text) say({ place: text.place, code: 'bad-cell', values: { got: text.text } });
    else say({ place: place(column), code: 'missing-cell', values: {} });
  }
  if (!ofPlace || !ofTitle || !ofPublisher || !publishedAt) return { id, entry: null };
  const path = known?.path ?? `reports/${id}.json`;
  return { id, entry: { id, place: ofPlace, year, title: ofTitle, publisher: ofPublisher, publishedAt, path } };
}
