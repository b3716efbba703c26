import type { Report } from '../dataset/schema';
import { type Change, changeFrom } from './change';
import type { IndicatorRow } from './indicatorRows';
import { type Inexact, inexactOf } from './inexact';
import { intervalOf } from './interval';
import { type Turn, turnOf } from './turn';
import { type Verdict, verdictOf } from './verdict';

/** An indicator in the report on screen against the same place's report before. */
export interface YearChange {
  row: IndicatorRow;
  /** As the earlier report prints it; null where it does not state it. */
  before: number | null;
  /** What the earlier report says of its true value where it prints no exact one. */
  beforeInexact: Inexact | null;
  change: Change;
  /** Which way its number went where no difference can be told: one of the two is not exact, but they lie apart. */
  turn: Turn | null;
  verdict: Verdict | null;
}

/** How every indicator that either report states went since the earlier one, in the order given. */
export function yearChanges(rows: readonly IndicatorRow[], earlier: Report): readonly YearChange[] {
  const observations = new Map(earlier.observations.map((observation) => [observation.indicator, observation]));
  return rows.flatMap((row) => {
    const { indicator, value, observation } = row;
    const found = observations.get(row.id);
    const before = found?.value ?? null;
    if (value === null && before === null) return [];
    const beforeInexact = inexactOf(found ?? null);
    const change = changeFrom(
      { indicator, value: before, definition: found?.definition ?? null, inexact: beforeInexact },
      { indicator, value, definition: observation?.definition ?? null, inexact: row.inexact },
    );
    const turn =
      before !== null && value !== null && change.kind === 'none' && change.reason === 'inexact'
        ? turnOf(indicator, intervalOf(indicator, before, beforeInexact), intervalOf(indicator, value, row.inexact))
        : null;
    return { row, before, beforeInexact, change, turn, verdict: verdictOf(indicator, change, turn) };
  });
}
