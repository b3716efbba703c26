import type { IndicatorRow } from '../../model/indicatorRows';

/** The texts of an indicator that a search looks through. */
export const indicatorFields = (row: IndicatorRow): readonly string[] => [
  row.indicator.name.zh,
  row.indicator.name.en,
  row.indicator.short.zh,
  row.indicator.short.en,
  row.category.name.zh,
  row.category.name.en,
  row.observation?.quote ?? '',
  row.section?.label ?? '',
  row.section?.id ?? '',
];
