import type { IndicatorRow } from '../../model/indicatorRows';
import type { SearchFields } from '../../model/searchIndex';

/** The texts of an indicator that a search looks through. */
export const indicatorFields = ({ indicator, domain, category, observation, section }: IndicatorRow): SearchFields => ({
  names: [indicator.name.zh, indicator.name.en, indicator.short.zh, indicator.short.en],
  labels: [category.name.zh, category.name.en, domain.name.zh, domain.name.en],
  texts: [observation?.quote ?? '', section?.label ?? '', section?.id ?? ''],
});
