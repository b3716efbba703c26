import { decimals } from './decimal';
import { readableStep } from './readableStep';

/** One bar of a distribution: how many values lie from its lower edge up to, but not at, its upper one. */
export interface DistributionBin {
  from: number;
  to: number;
  count: number;
}

/**
 * How often values occur, in bars of one width with readable edges; no value gives no bar.
 * @param bins about how many bars.
 * @param ceiling what no value can pass (100 for a rate): a bar that ends there holds it too, and none goes past it.
 */
export function distribution(
  values: readonly number[],
  bins = 12,
  ceiling: number | null = null,
): { bins: readonly DistributionBin[] } {
  const [first] = values;
  if (first === undefined) return { bins: [] };
  let [min, max, digits] = [first, first, 0];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
    digits = Math.max(digits, decimals(value));
  }
  // A bar narrower than the values are exact would only show where none can be.
  const finest = Number(`1e-${digits}`);
  const step = max === min ? 1 : readableStep(Math.max((max - min) / Math.max(1, bins), finest));
  const slot = (value: number) => Math.floor(value / step + 1e-9);
  const edge = (index: number) => Number((index * step).toFixed(Math.min(decimals(step), 100)));
  const fits = (index: number) => ceiling === null || edge(index) < ceiling;

  const last = fits(slot(max)) ? slot(max) : slot(max) - 1;
  const start = Math.min(slot(min), last);
  const counts = new Array<number>(last - start + 1).fill(0);
  for (const value of values) {
    const index = Math.min(slot(value), last) - start;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { bins: counts.map((count, i) => ({ from: edge(start + i), to: edge(start + i + 1), count })) };
}
