import type { Figure } from './figures';
import type { Reason } from './vocabulary';

/** A number of a text: a figure that may be an indicator's, or a mark whose shape already tells that it is not. */
export interface NumberToken {
  start: number;
  end: number;
  /** Why it is no figure; null for one that may be. */
  reason: Reason | null;
  figure: Figure | null;
  isRank: boolean;
}

/** A number whose shape tells what it is. */
export const mark = (start: number, end: number, reason: Reason): NumberToken => ({
  start,
  end,
  reason,
  figure: null,
  isRank: false,
});

/** A number that may be an indicator's. */
export const figureToken = (figure: Figure): NumberToken => ({ ...figure, reason: null, figure, isRank: false });
