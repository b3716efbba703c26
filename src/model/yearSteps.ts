import type { Indicator, ReportEntry, Series } from '../dataset/schema';
import { type Change, changeFrom } from './change';
import { comparePointAt } from './comparePointAt';
import { formatValue, inLanguage, type Language } from './format';
import { type Verdict, verdictOf } from './verdict';

/** One year of a place: its value, and how it went since the report before, whatever year that is of. */
export interface YearStep {
  entry: ReportEntry;
  /** As printed; empty where the report does not state it. */
  printed: string;
  /** What the report counts, where it differs from the catalogue's definition. */
  definition: string | null;
  /** The report before; null for the place's first. */
  before: ReportEntry | null;
  /** Null for the place's first report. */
  change: Change | null;
  verdict: Verdict | null;
}

/**
 * One indicator of a place, report by report.
 * @param own the place's reports, newest first, one a year; so is the answer
 */
export function yearSteps(
  indicator: Indicator,
  series: Series,
  own: readonly ReportEntry[],
  language: Language,
): readonly YearStep[] {
  return own.map((entry, i) => {
    const before = own[i + 1] ?? null;
    const point = comparePointAt(indicator, series, entry.place.id, entry.year);
    const change = before && changeFrom(comparePointAt(indicator, series, before.place.id, before.year), point);
    return {
      entry,
      printed: point.value === null ? '' : formatValue(indicator, point.value, language, point.inexact),
      definition: point.value === null || point.definition === null ? null : inLanguage(point.definition, language),
      before,
      change,
      verdict: change && verdictOf(indicator, change),
    };
  });
}
