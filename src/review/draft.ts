import type { Category, Indicator, Localized, ReportEntry } from '../dataset/schema';
import type { Bound, RecordKind, RecordTag } from '../dataset/vocabulary';

/** What a report is called, whose it is and when it came out: `ReportEntry` while it is being filled in. */
export interface About {
  id: string;
  place: { id: string; name: Localized; adminCode: string; level: ReportEntry['place']['level'] | null };
  year: number | null;
  title: Localized;
  publisher: Localized;
  /** ISO, to the minute, with its zone; empty while unknown. */
  publishedAt: string;
}

/** A figure as it will enter the report: the observation, with what it is matched to still open. */
export interface FigureFields {
  /** An id of the catalogue or of an indicator added in this review; null while it has none. */
  indicator: string | null;
  value: number;
  unit: string;
  bound: Bound | null;
  upTo: number | null;
  quote: string;
  section: string;
  note: Localized | null;
}

/** A record as it will enter the report. */
export interface RecordFields {
  kind: RecordKind;
  domain: string;
  category: string;
  section: string;
  title: Localized;
  tags: readonly RecordTag[];
  quote: string;
}

/** Where in the draft's text, as [start, end). */
export interface Span {
  start: number;
  end: number;
}

/** One thing a person did in the review. Items are named by their key, see `reviewState`. */
export type Decision =
  | { type: 'about'; change: Partial<About> }
  | { type: 'accept' | 'reject' | 'reopen'; keys: readonly string[] }
  /** Corrects or reassigns a figure; accepting it is a decision of its own. */
  | { type: 'figure'; key: string; change: Partial<FigureFields> }
  | { type: 'record'; key: string; change: Partial<RecordFields> }
  /** What the reading did not find, selected in the text. */
  | { type: 'addFigure'; span: Span; fields: FigureFields }
  | { type: 'addRecord'; span: Span; fields: RecordFields }
  /**
   * The catalogue grows; with `figure`, the key of one, that is assigned to it in the same step, and opened again where
   * it was rejected. Others are assigned by `figure`.
   */
  | { type: 'indicator'; indicator: Indicator; category: Category | null; figure?: string };

/** A report's text under review, as kept through a reload. */
export interface Draft {
  id: string;
  /** ISO, with zone. */
  savedAt: string;
  /** The file's name; empty for a pasted text. */
  file: string;
  /** `txt`, `html`, `docx`, `pdf` or `pasted`, as shown. */
  form: string;
  encoding: string | null;
  text: string;
  /** In order; those from `done` on were taken back and can be done again. */
  decisions: readonly Decision[];
  done: number;
}
