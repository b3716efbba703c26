import type { Indicator } from '../dataset/schema';
import { type Interval, isSurelyMore } from './interval';

/** Which way a number went, be it by how much: a rank with a smaller number is further forward. */
export type Turn = 'up' | 'down' | 'forward' | 'back';

/** Which way it went between two values of which one at least is not exact; null where they may be the same. */
export function turnOf({ kind }: Indicator, before: Interval, now: Interval): Turn | null {
  if (isSurelyMore(now, before)) return kind === 'rank' ? 'back' : 'up';
  if (isSurelyMore(before, now)) return kind === 'rank' ? 'forward' : 'down';
  return null;
}
