import type { Report } from '../dataset/schema';
import { type Change, changeFrom } from './change';
import type { IndicatorRow } from './indicatorRows';
import { inexactOf } from './inexact';
import { type Verdict, verdictOf } from './verdict';

/** An indicator in the report on screen against the same place's report before. */
export interface YearChange {
  row: IndicatorRow;
  /** As the earlier report prints it; null where it does not state it. */
  before: number | null;
  change: Change;
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
    const change = changeFrom(
      { indicator, value: before, definition: found?.definition ?? null, inexact: inexactOf(found ?? null) },
      { indicator, value, definition: observation?.definition ?? null, inexact: row.inexact },
    );
    return { row, before, change, verdict: verdictOf(indicator, change) };
  });
}
