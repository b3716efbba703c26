import type { IndicatorRow } from './indicatorRows';

/** Nearly 100% is 0 points short, as far as one can tell, and still not at 100%. */
const isShort = ({ status }: IndicatorRow): number => Number(status === 'below-ceiling');

/** Puts larger gaps first, of equal ones those short of the ceiling. */
export function byGap(a: IndicatorRow, b: IndicatorRow): number {
  return (b.gap ?? 0) - (a.gap ?? 0) || isShort(b) - isShort(a);
}
