import type { Catalogue, Report, ReportEntry } from '../dataset/schema';
import type { Encoding } from './encodings';
import type { DATA_FORMS, TEXT_FORMS } from './forms';
import type { IntakeIssue } from './intakeIssue';
import type { ReportColumn } from './table/columns';

/** What a person brings: a file, or a text they pasted. */
export type IntakeSource = File | { text: string };

export interface IntakeOptions {
  /** What figures are called: rows of a table are matched and checked against it. */
  catalogue: Catalogue;
  /** Reports already there: their places lend a table their names and ids. */
  entries: readonly ReportEntry[];
  /** Reads the bytes this way, whatever they look like. */
  encoding?: Encoding;
}

export interface IntakeProgress {
  step: 'bytes' | 'unpack' | 'pages';
  done: number;
  total: number;
}

export interface IntakeSteps {
  /** Gives it up: the promise rejects with an `AbortError`. */
  signal: AbortSignal;
  onProgress: (progress: IntakeProgress) => void;
}

/** A text to be read by people and by the extraction: paragraphs a line each, tables as pipe tables. */
export interface IntakeText {
  kind: 'text';
  text: string;
  form: (typeof TEXT_FORMS)[number];
  /** How the bytes were read; null where the form leaves no choice. */
  encoding: Encoding | null;
  /** Where each page begins in the text, for forms that have pages; else empty. */
  pages: readonly number[];
  remarks: readonly IntakeIssue[];
}

export interface IntakeReport {
  /** Null where the file does not say whose report it is: one of `reports/<id>.json` alone. */
  entry: ReportEntry | null;
  report: Report;
  /** What it says of the report where that is not enough for an entry, as it stands there. */
  given?: Readonly<Partial<Record<ReportColumn, string>>>;
}

/** Data: what is good is here, what was left out is listed. */
export interface IntakeDataset {
  kind: 'dataset';
  form: (typeof DATA_FORMS)[number];
  encoding: Encoding | null;
  /** The file's own, or null where it brings none. */
  catalogue: Catalogue | null;
  reports: readonly IntakeReport[];
  issues: readonly IntakeIssue[];
  remarks: readonly IntakeIssue[];
}

export interface IntakeRefusal {
  kind: 'refused';
  issues: readonly IntakeIssue[];
}

export type IntakeResult = IntakeText | IntakeDataset | IntakeRefusal;
