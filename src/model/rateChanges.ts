import type { YearChange } from './yearChanges';

/** What became of the rates since an earlier report; each list with the largest change first. */
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
  /** How many count something else than they did, or are not exact. */
  differing: number;
}

/** Sorts the rates among some changes by what became of them; counts and ranks are passed over. */
export function rateChanges(changes: readonly YearChange[]): RateChanges {
  const rates = changes.filter(({ row }) => row.indicator.kind === 'rate');
  const moved = rates.filter(({ change }) => change.kind === 'points' && change.value !== 0);
  const isUp = ({ change }: YearChange) => sizeOf(change) > 0;
  const isReached = (each: YearChange) => isUp(each) && each.row.status === 'at-ceiling';
  const isLeft = (each: YearChange) => !isUp(each) && each.before === each.row.indicator.ceiling;
  const largestFirst = (isIt: (each: YearChange) => boolean) =>
    moved.filter(isIt).sort((a, b) => Math.abs(sizeOf(b.change)) - Math.abs(sizeOf(a.change)));
  const oneSided = rates.filter(({ row, before }) => row.value === null || before === null).length;
  const same = rates.filter(({ change }) => change.kind === 'points' && change.value === 0).length;
  return {
    reached: largestFirst(isReached),
    left: largestFirst(isLeft),
    rose: largestFirst((each) => isUp(each) && !isReached(each)),
    fell: largestFirst((each) => !isUp(each) && !isLeft(each)),
    same,
    oneSided,
    differing: rates.length - moved.length - same - oneSided,
  };
}

const sizeOf = (change: YearChange['change']): number => (change.kind === 'points' ? change.value : 0);
