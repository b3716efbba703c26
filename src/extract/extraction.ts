import type { Bound } from '../dataset/vocabulary';
import type { TextSection } from './sections';
import type { Reason } from './vocabulary';

/** Where a number stands in the text that was given, as [start, end). */
interface Place {
  start: number;
  end: number;
}

/** A figure of the report's year with the clause that states it. */
interface Stated extends Place {
  /** In full and as printed: 96.08 for 96.08%, 11000 for 近1.1万. */
  value: number;
  /** As printed; empty where the text has none. */
  unit: string;
  quote: string;
  section: string;
  /** Where the value is not exact, on which side the true one lies. */
  bound?: Bound;
  /** The far end of a range. */
  upTo?: number;
  /** What the same clause says of last year, and of the change since: 由30.7%, 12.3%. */
  previous?: number;
  change?: string;
  /** Parts of a whole: 35/39. */
  numerator?: number;
  denominator?: number;
}

export interface MatchedFigure extends Stated {
  /** An indicator's id. */
  indicator: string;
  label: string;
}

export interface ProposedFigure extends Stated {
  label: string;
  /** Of what time or part it is, where not of the whole year and place: 1—6月, 其中. */
  scope?: string;
  /** The indicator it would be, had not another figure of the text a better claim. */
  rival?: string;
}

export interface SetAsideNumber extends Place {
  /** As printed. */
  text: string;
  reason: Reason;
  section: string;
}

/** Every number of a text, in one of three lists; a figure that several labels share is matched or offered once for each. */
export interface Extraction {
  /** In reading order, in places of the text given; the first, `0`, holds what stands before the first heading. */
  sections: readonly TextSection[];
  matched: readonly MatchedFigure[];
  proposed: readonly ProposedFigure[];
  setAside: readonly SetAsideNumber[];
}
