import type { Figure } from './figures';
import type { NumberToken } from './numberToken';
import type { Period } from './periods';
import type { ReportFacts } from './reportFacts';
import type { Reason } from './vocabulary';

/** What is known of a figure when its part in the sentence is decided. */
export interface Setting {
  token: NumberToken;
  figure: Figure;
  /** The clause's words before and after it, and the clause before of the same sentence. */
  lead: string;
  tail: string;
  earlier: string;
  /** Bracket flags of its first character, and the words in quotation marks it begins, if it does. */
  flags: number;
  quoted: string | null;
  isPlan: boolean;
  period: Period | null;
  facts: ReportFacts;
  /** Whether the clause before in this sentence told another body's figures. */
  isOfOther: boolean;
  /** The role of the figure before it, where only a comma or 和 stands between them. */
  neighbour: Reason | null;
}
