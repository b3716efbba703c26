import type { Bound } from '../dataset/vocabulary';
import type { Inexact } from '../model/inexact';

/** What the report says of a value that is not exact, in the contract's words, beside its number; none where it is exact. */
export function boundFields(inexact: Inexact | null): { bound?: Bound; upTo?: number } {
  if (!inexact) return {};
  const { bound, upTo } = inexact;
  return upTo === null ? { bound } : { bound, upTo };
}
