import type { Indicator } from '../dataset/schema';
import { type Inexact, isFromBelow } from './inexact';

/**
 * What a figure's number says by itself, in the order shown:
 * `below-ceiling` a rate short of its ceiling, `at-ceiling` a rate that reaches it,
 * `stated` a count or rank, which has no ceiling to be short of, `missing` not in this report.
 */
export const STATUSES = ['below-ceiling', 'at-ceiling', 'stated', 'missing'] as const;
export type Status = (typeof STATUSES)[number];

/** @param inexact nearly or about 100% is not 100% */
export function statusOf(indicator: Indicator, value: number | null, inexact: Inexact | null = null): Status {
  if (value === null) return 'missing';
  if (indicator.ceiling === null) return 'stated';
  const isReached = value >= indicator.ceiling && (inexact === null || isFromBelow(inexact));
  return isReached ? 'at-ceiling' : 'below-ceiling';
}
