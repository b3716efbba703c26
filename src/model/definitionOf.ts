import type { Dataset } from '../dataset/dataset';
import { isImported } from '../dataset/isImported';
import type { Localized, ReportEntry } from '../dataset/schema';
import type { IndicatorRow } from './indicatorRows';

/** What an indicator counts. */
export interface Definition {
  text: Localized;
  /**
   * Whose words it was read from: `own` the report's, which counts something else than the catalogue; `here` the report
   * on screen, as all catalogue texts of a site with one report; another report; `catalogue` where that cannot be known.
   */
  from: 'own' | 'here' | 'catalogue' | ReportEntry;
}

/** What is counted by a figure of the report on screen; null where neither report nor catalogue says. */
export function definitionOf(
  { observation, indicator }: Pick<IndicatorRow, 'observation' | 'indicator'>,
  { entries, entry }: Pick<Dataset, 'entries' | 'entry'>,
): Definition | null {
  if (observation?.definition) return { text: observation.definition, from: 'own' };
  if (!indicator.definition) return null;
  const [only, another] = entries.filter((each) => !isImported(each));
  const isHere = entry === null || (only?.id === entry.id && !isImported(entry) && !another);
  return { text: indicator.definition, from: isHere ? 'here' : only && !another ? only : 'catalogue' };
}
