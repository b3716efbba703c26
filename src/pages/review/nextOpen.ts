import type { Verdict } from '../../review/reviewState';

interface Decided {
  key: string;
  verdict: Verdict;
}

/**
 * Where the review goes on after a decision: the next open item below those decided, else the first open one above;
 * null where none is open.
 */
export function nextOpen(items: readonly Decided[], decided: readonly string[]): string | null {
  const keys = new Set(decided);
  const last = items.reduce((found, { key }, at) => (keys.has(key) ? at : found), -1);
  const isLeft = ({ key, verdict }: Decided) => verdict === 'open' && !keys.has(key);
  const next = items.slice(last + 1).find(isLeft) ?? items.find(isLeft);
  return next?.key ?? null;
}
