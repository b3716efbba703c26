import type { Expectation } from '../dataset/issue';
import type { Column } from './table/columns';

/** Faults for which a file cannot be taken at all. */
export const REFUSALS = [
  'empty',
  'too-large',
  'too-long',
  'unreadable',
  'binary',
  'damaged',
  'encrypted',
  'bomb',
  'old-office',
  'rtf',
  'ofd',
  'image',
  'archive',
  'unsupported',
  'scanned',
  'garbled',
  'no-text',
  'no-pdf-here',
  'no-worker',
  'no-program',
  'json-deep',
  'json-list',
  'json-other',
  'no-header',
  'missing-column',
  'too-many-rows',
  'too-many-columns',
  'too-many-pages',
  'no-rows',
] as const;

/** Faults of a row, which is left out, or of a cell. */
const ROW_FAULTS = [
  'missing-cell',
  'missing-cells',
  'not-number',
  'bad-cell',
  'unknown-indicator',
  'unknown-unit',
  'duplicate-row',
  'two-values',
  'differs',
  'quotes',
] as const;

/** What a person should know of a file that was taken. */
export const REMARKS = [
  'other-kind',
  'undecodable',
  'scripts',
  'pages-without-text',
  'pages-unread',
  'formula-text',
  'percent-cell',
  'no-value',
  'unknown-column',
  'sheet-left',
  'odd-keys',
  'reports-elsewhere',
] as const;

/** `data`: what the rules of a dataset find, told by `expected`. */
export type IntakeCode = (typeof REFUSALS)[number] | (typeof ROW_FAULTS)[number] | (typeof REMARKS)[number] | 'data';

/** Where in a file. */
export type IntakePlace =
  | { kind: 'file' }
  /** As a spreadsheet counts, from 1; `sheet` where there are several. */
  | { kind: 'row'; row: number; column?: Column; sheet?: string }
  /** Many rows, as runs from the first to the last; `n` in all. */
  | { kind: 'rows'; runs: readonly (readonly [number, number])[]; n: number; sheet?: string }
  /** `reports[0].report.observations[risk-list].value` of a JSON file. */
  | { kind: 'path'; path: string };

export type IntakeValues = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing to say about a file: what, where, and the particulars; the words are interface text. */
export interface IntakeIssue {
  /** Empty for a pasted text. */
  file: string;
  place: IntakePlace;
  code: IntakeCode;
  values: IntakeValues;
  /** For `data`. */
  expected?: Expectation;
}

export const WHOLE_FILE: IntakePlace = { kind: 'file' };
