import type { TFunction } from 'i18next';
import type { Dataset } from '../dataset/dataset';
import type { ReportEntry } from '../dataset/schema';
import type { Language } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import type { RecordRow } from '../model/recordRows';
import type { Trend } from '../model/trendSeries';
import type { DECK_OF } from '../url/deckParams';
import type { Density } from './density';

/** What a deck is about, and what was chosen for it. */
export interface DeckRequest {
  dataset: Dataset;
  /** A deck of figures shows of the records only highlights, problems and plans; one of records shows them all. */
  show: (typeof DECK_OF)[number];
  /** The figures, in their order. */
  rows: readonly IndicatorRow[];
  /** What was done, problems and plans. */
  records: readonly RecordRow[];
  /** Indicators over places and years, where there are several. */
  trends: readonly Trend[];
  /** The conditions in words that chose the rows; empty for the whole report. */
  conditions: readonly string[];
  density: Density;
}

/** What every part of the planner works with: the request, the report, and the words. */
export interface PlanContext {
  request: DeckRequest;
  entry: ReportEntry;
  t: TFunction;
  language: Language;
}
