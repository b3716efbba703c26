import type { Indicator, Localized } from '../dataset/schema';
import { percentOf, subtractDecimal } from './decimal';
import type { Inexact } from './inexact';

/** How a value differs from the one it is measured against, or why that cannot be said. */
export type Change =
  /** Two rates: percentage points. */
  | { kind: 'points'; value: number }
  /** Two counts: their difference, and in per cent of the baseline to one decimal (null from a baseline of 0). */
  | { kind: 'number'; value: number; percent: number | null }
  /** Two ranks: places gained; positive is a smaller number. */
  | { kind: 'places'; value: number }
  | { kind: 'none'; reason: 'missing' | 'no-baseline' | 'kind' | 'unit' | 'definition' | 'inexact' };

/** One value to be compared: its indicator, and what its report counts where that differs from the catalogue. */
export interface ComparePoint {
  indicator: Indicator;
  /** As printed; null where the report does not state it. */
  value: number | null;
  definition: Localized | null;
  /** Null where the value is exact: between others there is a difference, but no number for it. */
  inexact: Inexact | null;
}

/** Whether both values count the same thing: by one definition, or as one indicator without any. */
function countTheSame(a: ComparePoint, b: ComparePoint): boolean {
  const [one, other] = [a.definition ?? a.indicator.definition, b.definition ?? b.indicator.definition];
  if (one === null && other === null) return a.indicator.id === b.indicator.id;
  return one?.zh === other?.zh;
}

/** The change from a baseline to a point. A missing value is never taken for 0. */
export function changeFrom(baseline: ComparePoint, point: ComparePoint): Change {
  if (point.value === null) return { kind: 'none', reason: 'missing' };
  if (baseline.value === null) return { kind: 'none', reason: 'no-baseline' };
  const [from, to] = [baseline.indicator, point.indicator];
  if (from.kind !== to.kind) return { kind: 'none', reason: 'kind' };
  if (from.unit.zh !== to.unit.zh) return { kind: 'none', reason: 'unit' };
  if (!countTheSame(baseline, point)) return { kind: 'none', reason: 'definition' };
  if (baseline.inexact || point.inexact) return { kind: 'none', reason: 'inexact' };
  const value = subtractDecimal(point.value, baseline.value);
  switch (to.kind) {
    case 'rate':
      return { kind: 'points', value };
    case 'count':
      return { kind: 'number', value, percent: baseline.value === 0 ? null : percentOf(value, baseline.value) };
    case 'rank':
      return { kind: 'places', value: subtractDecimal(baseline.value, point.value) };
  }
}
