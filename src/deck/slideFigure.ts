import { inLanguage } from '../model/format';
import type { IndicatorRow } from '../model/indicatorRows';
import { gapText, valueParts } from '../model/rowText';
import type { PlanContext } from './deckRequest';
import { sectionLabel } from './sectionWords';
import type { SlideFigure } from './slide';

/** A row as slides show it; null where the report states no value. */
export function slideFigure(
  { t, language }: PlanContext,
  row: IndicatorRow,
  label: 'name' | 'short' = 'short',
): SlideFigure | null {
  const { id, indicator, status, observation, section, domain } = row;
  const parts = valueParts(row, language);
  if (parts === null || observation === null) return null;
  const note = () => {
    if (status === 'at-ceiling') return t('terms.reached');
    return status === 'below-ceiling' ? t('terms.shortBy', { gap: gapText(row, language) }) : '';
  };
  return {
    id,
    label: inLanguage(indicator[label], language),
    ...parts,
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
