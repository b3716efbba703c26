import type { TFunction } from 'i18next';
import type { Dataset } from '../../dataset/dataset';
import { placeIndex } from '../../model/comparison';
import type { Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { Surroundings } from '../../model/surroundings';
import { FEW_REPORTS } from '../shared/fewReports';
import { overOffer } from '../shared/overOffer';
import { ownYearsOffer } from '../shared/ownYearsOffer';
import type { SeriesRead } from '../shared/seriesRead';
import type { TakeAwayOffer } from '../shared/takeAwayOffer';
import type { OwnYears } from '../shared/useOwnYears';

/** What the section over years and places lets a person carry away: the place's line, and the places of its year. */
export function indicatorOverOffer(
  row: IndicatorRow,
  { years, places, around }: { years: OwnYears; places: SeriesRead; around: Surroundings },
  words: { dataset: Dataset; t: TFunction; language: Language },
): TakeAwayOffer {
  const { t } = words;
  const year = words.dataset.entry?.year;
  const index = placeIndex(words.dataset.entries);
  const ofYears = ownYearsOffer([row], years, words);
  const { sameYear } = around;
  // A whole country is taken from the comparison, a few places at a time, or from the data folder.
  const isFew = year !== undefined && sameYear.length > 1 && sameYear.length <= FEW_REPORTS;
  const nodes = sameYear.flatMap(({ place }) => index.get(place.id) ?? []);
  const ofPlaces = isFew
    ? overOffer([row], places.series, { places: nodes, years: [year], baseline: null }, words).tables
    : [];
  return {
    subject: row.id,
    tables: [
      ...ofYears.tables,
      ...ofPlaces.map((table) => ({ ...table, id: 'places', name: t('years.tablePlaces', { n: table.rows }) })),
    ],
    drawings: ofYears.drawings,
    filters: ofYears.filters.slice(0, 1),
  };
}
