import type { Bound } from '../dataset/vocabulary';
import { subtractDecimal } from './decimal';

/** What a number that is not exact says of the true one; with `range`, that it lies between the number and `upTo`. */
export interface Inexact {
  bound: Bound;
  /** The other end of a range, else null. */
  upTo: number | null;
}

/** How far a value as the data states it is from exact; null where it is. */
export function inexactOf(said: { bound?: Bound | undefined; upTo?: number | undefined } | null): Inexact | null {
  return said?.bound ? { bound: said.bound, upTo: said.upTo ?? null } : null;
}

/**
 * What the distance to a ceiling says when the value is not exact; null where it is exact, and where there is none left:
 * nothing lies over the ceiling.
 */
export function inexactGap(ceiling: number | null, value: number, inexact: Inexact | null): Inexact | null {
  if (ceiling === null || !inexact || (isFromBelow(inexact) && value === ceiling)) return null;
  const { bound, upTo } = inexact;
  return { bound: TURNED[bound], upTo: upTo === null ? null : subtractDecimal(ceiling, upTo) };
}

/** Whether the true number is no smaller than the one printed. */
export const isFromBelow = ({ bound }: Inexact): boolean => bound === 'over' || bound === 'at-least';

/** The other way round: a rate over 85% is less than 15 points short. One near 85% may be short of it or just past it. */
const TURNED: Readonly<Record<Bound, Bound>> = {
  over: 'under',
  'at-least': 'at-most',
  under: 'over',
  'at-most': 'at-least',
  near: 'about',
  about: 'about',
  range: 'range',
};
