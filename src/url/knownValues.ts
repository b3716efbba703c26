import type { Dataset } from '../dataset/dataset';
import { placeIndex, yearsOf } from '../model/comparison';
import { indicatorFacets, recordFacets } from '../model/facets';
import { GROUPINGS } from '../model/groupRows';
import { SORTS } from '../model/sortRows';
import { COLUMNS, VIEWS } from './explorerParams';

/** The values that the keys of a query string may hold with the data loaded; a list that is empty is not known. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

const ofFacets = (facets: readonly { id: string; values: readonly string[] }[]): KnownValues =>
  Object.fromEntries(facets.map(({ id, values }) => [id, values]));

const indicatorIds = ({ catalogue }: Dataset) => catalogue.indicators.map(({ id }) => id);

/** The question and the ways of showing it, on the explorer and handed on to an indicator. */
export const explorerValues = (dataset: Dataset): KnownValues => ({
  ...ofFacets(indicatorFacets(dataset)),
  sort: SORTS,
  view: VIEWS,
  group: GROUPINGS,
  columns: COLUMNS,
  pick: indicatorIds(dataset),
});

export const recordsValues = (dataset: Dataset): KnownValues => ofFacets(recordFacets(dataset));

export const briefValues = ({ catalogue }: Dataset): KnownValues => ({
  domain: catalogue.domains.map(({ id }) => id),
});

export function compareValues(dataset: Dataset): KnownValues {
  const places = [...placeIndex(dataset.entries).keys()];
  const years = yearsOf(dataset.entries).map(String);
  return {
    i: indicatorIds(dataset),
    place: places,
    of: places,
    among: places,
    year: years,
    at: years,
    base: [...years, ...places],
  };
}
