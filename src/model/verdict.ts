import type { Indicator } from '../dataset/schema';
import type { Change } from './change';
import type { Turn } from './turn';

export type Verdict = 'better' | 'worse';

/** Whether a change is for the better or the worse, also one without a number that has a turn; null where nothing changed, nothing compares or neither is better. */
export function verdictOf({ better, kind }: Indicator, change: Change, turn: Turn | null = null): Verdict | null {
  if (better !== null && turn !== null) {
    return (turn === 'up' || turn === 'back') === (better === 'higher') ? 'better' : 'worse';
  }
  if (better === null || change.kind === 'none' || change.value === 0) return null;
  // Of a rank, places gained are told: its number went down.
  const isMore = kind === 'rank' ? change.value < 0 : change.value > 0;
  return isMore === (better === 'higher') ? 'better' : 'worse';
}
