import { statusOf } from './status';
import type { YearChange } from './yearChanges';

/** What became of the rates since an earlier report; each list with the largest change first, those not exact last. */
export interface RateChanges {
  /** Rose, and is at its ceiling now. */
  reached: readonly YearChange[];
  /** Was at its ceiling, and is not any more. */
  left: readonly YearChange[];
  /** Rose, and is still short. */
  rose: readonly YearChange[];
  /** Fell, and was short before. */
  fell: readonly YearChange[];
  /** How many are as they were. */
  same: number;
  /** How many only one of the two reports states. */
  oneSided: number;
  /** How many count something else than they did. */
  differing: number;
  /** How many are not exact, so that it cannot be told whether they rose or fell. */
  inexact: number;
}

/** Sorts the rates among some changes by what became of them; counts and ranks are passed over. */
export function rateChanges(changes: readonly YearChange[]): RateChanges {
  const rates = changes.filter(({ row }) => row.indicator.kind === 'rate');
  const moved = rates.filter(({ change, turn }) => turn !== null || sizeOf(change) !== 0);
  const isUp = ({ change, turn }: YearChange) => turn === 'up' || sizeOf(change) > 0;
  const isReached = (each: YearChange) => isUp(each) && each.row.status === 'at-ceiling';
  const isLeft = (each: YearChange) => !isUp(each) && wasFull(each);
  const largestFirst = (isIt: (each: YearChange) => boolean) =>
    moved.filter(isIt).sort((a, b) => Math.abs(sizeOf(b.change)) - Math.abs(sizeOf(a.change)));
  const oneSided = rates.filter(({ row, before }) => row.value === null || before === null).length;
  const inexact = rates.filter(({ change, turn }) => reasonOf(change) === 'inexact' && turn === null).length;
  const same = rates.filter(({ change }) => change.kind === 'points' && change.value === 0).length;
  return {
    reached: largestFirst(isReached),
    left: largestFirst(isLeft),
    rose: largestFirst((each) => isUp(each) && !isReached(each)),
    fell: largestFirst((each) => !isUp(each) && !isLeft(each)),
    same,
    oneSided,
    differing: rates.length - moved.length - same - oneSided - inexact,
    inexact,
  };
}

const wasFull = ({ row: { indicator }, before, beforeInexact }: YearChange): boolean =>
  statusOf(indicator, before, beforeInexact) === 'at-ceiling';

const reasonOf = (change: YearChange['change']) => (change.kind === 'none' ? change.reason : null);

/** 0 where there is none to tell. */
const sizeOf = (change: YearChange['change']): number => (change.kind === 'points' ? change.value : 0);
