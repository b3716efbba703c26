import { formatPoints, formatValueParts, inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import type { PlanContext } from './deckRequest';
import { sectionLabel } from './sectionWords';
import type { SlideFigure } from './slide';

/** A row as slides show it; null where the report states no value. */
export function slideFigure(
  { t, language }: PlanContext,
  row: IndicatorRow,
  label: 'name' | 'short' = 'short',
): SlideFigure | null {
  const { id, indicator, value, gap, status, observation, section, domain } = row;
  if (value === null || observation === null) return null;
  const note = () => {
    if (status === 'at-ceiling') return t('terms.reached');
    return status === 'below-ceiling' && gap !== null ? t('terms.shortBy', { gap: formatPoints(gap, language) }) : '';
  };
  return {
    id,
    label: inLanguage(indicator[label], language),
    ...formatValueParts(indicator, value, language),
    note: note(),
    status,
    domain: domain.id,
    quote: observation.quote,
    section: sectionLabel(section, language),
  };
}

/** Those of the rows that have a value. */
export const slideFigures = (context: PlanContext, rows: readonly IndicatorRow[]): readonly SlideFigure[] =>
  rows.flatMap((row) => slideFigure(context, row) ?? []);
