import type { Indicator } from '../dataset/schema';
import type { Inexact } from './inexact';

/** Where the true value lies: from `low` to `high`, ends that it cannot be itself left out. */
export interface Interval {
  low: number;
  high: number;
  isLowOpen: boolean;
  isHighOpen: boolean;
}

/** How far “about” and “nearly” may be off, as a part of the number: a twentieth, wide enough for what reports round. */
const ABOUT = 0.05;

const from = (low: number, high: number, isLowOpen = false, isHighOpen = false): Interval =>
  high <= low ? { low, high: low, isLowOpen: false, isHighOpen: false } : { low, high, isLowOpen, isHighOpen };

/**
 * Where the true value of what a report states lies; an exact one is both ends. Nothing lies over the indicator's
 * ceiling, nor below 0 (a rank: below 1), unless the number stated does itself.
 */
export function intervalOf({ kind, ceiling }: Indicator, value: number, inexact: Inexact | null): Interval {
  if (!inexact) return from(value, value);
  const floor = value < 0 ? -Infinity : kind === 'rank' ? 1 : 0;
  const top = ceiling === null || value > ceiling ? Infinity : ceiling;
  const off = Math.abs(value) * ABOUT;
  switch (inexact.bound) {
    case 'over':
    case 'at-least':
      return from(value, top, inexact.bound === 'over');
    case 'under':
    case 'at-most':
      // 前三 holds the third.
      return from(Math.min(floor, value), value, false, inexact.bound === 'under' && kind !== 'rank');
    case 'near':
      return from(value < 0 ? value - off : Math.max(value - off, floor), value, false, true);
    case 'about':
      return from(Math.max(value - off, floor), Math.min(value + off, top));
    case 'range': {
      const other = inexact.upTo ?? value;
      return from(Math.min(value, other), Math.max(value, other));
    }
  }
}

/** The same the other way round, as distances to `from` (to 0: with the other sign). */
export function turnedInterval({ low, high, isLowOpen, isHighOpen }: Interval, from = 0): Interval {
  return { low: from - high, high: from - low, isLowOpen: isHighOpen, isHighOpen: isLowOpen };
}

/** Whether what lies in one interval is more than what lies in the other, wherever they lie. */
export function isSurelyMore(one: Interval, other: Interval): boolean {
  return one.low > other.high || (one.low === other.high && (one.isLowOpen || other.isHighOpen));
}

/** Whether some of an interval lies between two bounds, both included; null where open. */
export function mayLieWithin(
  { low, high, isLowOpen, isHighOpen }: Interval,
  { min, max }: { min: number | null; max: number | null },
): boolean {
  return (
    (min === null || (isHighOpen ? high > min : high >= min)) && (max === null || (isLowOpen ? low < max : low <= max))
  );
}
