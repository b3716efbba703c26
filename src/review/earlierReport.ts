import type { ReportEntry } from '../dataset/schema';
import { headFacts } from '../extract/headFacts';
import { latestOf } from './latestOf';

/** The newest report there is of the place a text is of; null where there is none. */
export const earlierReport = (text: string, entries: readonly ReportEntry[]): ReportEntry | null =>
  latestOf(headFacts(text).place, entries);
