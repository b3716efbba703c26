import type { IndicatorRow } from '../../model/indicatorRows';
import type { SearchFields } from '../../model/searchIndex';

/** The texts of an indicator that a search looks through. */
export const indicatorFields = ({ indicator, domain, category, observation, section }: IndicatorRow): SearchFields => ({
  names: [indicator.name, indicator.short, category.name, domain.name].flatMap(({ zh, en }) => [zh, en]),
  texts: [observation?.quote ?? '', section?.label ?? '', section?.id ?? ''],
});
