import type { Clause } from './clauses';
import type { Counted, Label } from './label';
import type { NumberToken } from './numberToken';
import type { Period } from './periods';
import type { ReportFacts } from './reportFacts';
import type { TextSection } from './sections';
import type { Cell } from './tables';
import type { Reason } from './vocabulary';

/** A number with its part in the sentence, and what it is called if it is a figure. */
export interface ReadNumber {
  token: NumberToken;
  reason: Reason | null;
  section: TextSection;
  /** The clause it stands in, null for the number of a heading. */
  clause: Clause | null;
  cell: Cell | null;
  labels: readonly Label[];
  /** Words around the clause that a label may leave out. */
  context: string;
  /** The time it speaks of, where not the whole of the report's year. */
  period: Period | null;
  /** Whether 其中 says that it is of a part. */
  part: string;
  /** The district or county it is of, where that is not the report's own. */
  place: string;
  /** The clause, or the piece of it that says the figure by itself. */
  quote: readonly [start: number, end: number];
}

export interface ReadText {
  sections: readonly TextSection[];
  facts: ReportFacts;
  numbers: readonly ReadNumber[];
}

/** What every clause of a text is read with. */
export interface Reading {
  text: string;
  flags: Uint8Array;
  facts: ReportFacts;
  isPlan: (section: TextSection) => boolean;
  cellAt: (token: NumberToken) => Cell | null;
}

/** What the clauses before said that still holds: a year, 其中. */
export interface Carried {
  period: Period | null;
  part: string;
  /** Whether the sentence speaks of the province or the country. */
  isOfOther: boolean;
  /** What the last figure counts, for 答复263件 after 受理申请267件. */
  counted: Counted;
}
