import type { Interval } from './interval';

/**
 * Whether what is named as the most is so wherever the true values lie: several only where they are the same, and none
 * of the others can be more.
 */
export function surelyMost(named: readonly Interval[], others: readonly Interval[]): boolean {
  const [first] = named;
  if (!first) return false;
  const isOne = named.length === 1 || named.every(({ low, high }) => low === first.low && high === low);
  return isOne && others.every(({ high }) => high <= first.low);
}
