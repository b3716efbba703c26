import { readableStep } from './readableStep';

/** A scale of equal readable steps. */
export interface Axis {
  from: number;
  to: number;
  /** Ascending, `from` first and `to` last. */
  ticks: readonly number[];
}

/**
 * A scale that holds all values, about `count` steps long, its ends on readable numbers.
 * @param bounds `floor`: where the scale begins, else near the smallest value; `ceiling`: what it never passes;
 *   `step`: its smallest step (1 for what is counted in wholes)
 */
export function axisTicks(
  values: readonly number[],
  bounds: { floor?: number | undefined; ceiling?: number | undefined; step?: number | undefined },
  count = 4,
): Axis {
  const low = Math.min(...values, bounds.floor ?? Number.POSITIVE_INFINITY);
  const high = Math.max(...values, bounds.floor ?? Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(low)) return { from: 0, to: 1, ticks: [0, 1] };
  const finest = bounds.step ?? 0.01;
  // Where all are the same, hundredths would only magnify nothing.
  const step = high === low ? 1 : Math.max(readableStep(Math.max((high - low) / count, finest)), finest);
  const clean = (value: number) => Number(value.toFixed(10));
  // A value on the edge of the scale would lie on its frame: one more step, but for a floor or a ceiling.
  const below = Math.floor(clean(low / step));
  const first = bounds.floor === undefined ? (clean(below * step) === low ? below - 1 : below) : below;
  const above = Math.ceil(clean(high / step));
  const last = clean(above * step) === high && high !== bounds.ceiling ? above + 1 : above;
  const ticks: number[] = [];
  for (let i = first; i <= last; i += 1) {
    const tick = clean(i * step);
    if (tick <= (bounds.ceiling ?? Number.POSITIVE_INFINITY) && tick >= (bounds.floor ?? 0)) ticks.push(tick);
  }
  // Ranks begin at 1, which lies on no step.
  if (bounds.floor !== undefined && ticks[0] !== bounds.floor) ticks.unshift(bounds.floor);
  return { from: ticks[0] ?? low, to: ticks[ticks.length - 1] ?? high, ticks };
}
