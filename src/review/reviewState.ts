import type { Category, Indicator } from '../dataset/schema';
import type { Reason } from '../extract/vocabulary';
import type { About, FigureFields, RecordFields, Span } from './draft';

export type Verdict = 'open' | 'accepted' | 'rejected';

/** What keeps an item, or the whole, from entering the dataset, or should be looked at first. */
export interface ReviewIssue {
  code: /** The figure has no indicator yet. */
    | 'no-indicator'
    /** Another accepted figure has this indicator, with another value; `detail`: that item's key. */
    | 'two-values'
    /** Below zero or above the ceiling; `detail`: the limit. */
    | 'out-of-range'
    /** A range whose far end is wanting, or not above its near one; `detail`: the near one. */
    | 'range-end'
    /** The text's unit is not the indicator's; `detail`: the indicator's unit. */
    | 'other-unit'
    /** The value does not stand in the quote. */
    | 'not-in-quote'
    /** The quote does not stand in the text. */
    | 'not-in-text'
    | 'no-title'
    | 'no-category'
    /** A part of About is wanting or wrong; `detail`: which. */
    | 'about';
  detail: string;
  /** Else it may enter as it is. */
  isBlocking: boolean;
}

/** How the reading took a number, or that a person added it. */
export type FigureOrigin = 'matched' | 'proposed' | 'setAside' | 'added';

export interface ReviewFigure extends Span {
  /** `f<start>` with `.<n>` for the n-th label that shares the number; `a<n>` for the n-th added. */
  key: string;
  origin: FigureOrigin;
  /** The words that name it in the text; empty for a number set aside. */
  label: string;
  /** Why it was set aside; else null. */
  reason: Reason | null;
  /** What the same clause adds: last year's value, the change, the scope; as printed. */
  previous: number | null;
  change: string | null;
  scope: string | null;
  fields: FigureFields;
  /** Numbers set aside are `rejected` until someone opens them. */
  verdict: Verdict;
  isEdited: boolean;
  issues: readonly ReviewIssue[];
}

export interface ReviewRecord extends Span {
  /** `r<start>` of the proposals, `b<n>` for the n-th added. */
  key: string;
  origin: 'proposed' | 'added';
  fields: RecordFields;
  verdict: Verdict;
  isEdited: boolean;
  issues: readonly ReviewIssue[];
}

/** A review as the decisions so far leave it. */
export interface ReviewState {
  about: About;
  aboutIssues: readonly ReviewIssue[];
  /** In reading order: every number of the text is in exactly one span; several figures may share it. */
  figures: readonly ReviewFigure[];
  records: readonly ReviewRecord[];
  /** What this review adds to the catalogue. */
  indicators: readonly Indicator[];
  categories: readonly Category[];
  /** Of matched, proposed and added figures and records: how many are decided. */
  progress: { decided: number; total: number };
  /** Whether the report can be confirmed: nothing blocking, and at least one figure or record accepted. */
  canConfirm: boolean;
}
