import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import type { Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { seriesFromReports } from '../../model/seriesFromReports';
import type { Surroundings } from '../../model/surroundings';
import { overOffer } from '../shared/overOffer';
import type { TakeAwayOffer } from '../shared/takeAwayOffer';
import type { ReportsRead } from '../shared/useReports';

/** What the section of changes lets a person carry away: the rates of both years, as a table. */
export function overviewYearsOffer(
  rates: readonly IndicatorRow[],
  read: ReportsRead['read'],
  { place }: Surroundings,
  words: { dataset: Dataset; t: TFunction; language: Language },
): TakeAwayOffer {
  const years = read.map(({ entry }) => entry.year).sort((a, b) => a - b);
  const series = new Map(read.length > 0 ? rates.map(({ id }) => [id, seriesFromReports(id, read)]) : []);
  const { tables, filters } = overOffer(rates, series, { places: [place], years, baseline: null }, words);
  return { subject: 'years', tables, filters };
}
