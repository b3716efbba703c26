import type { Dataset } from '../dataset/dataset';
import { placeIndex, yearsOf } from '../model/comparison';
import { indicatorFacets, recordFacets } from '../model/facets';
import { GROUPINGS } from '../model/groupRows';
import { SORTS } from '../model/sorts';
import { DECK_OF, TYPES } from './deckParams';
import { COLUMNS, VIEWS } from './explorerParams';
import { RECORD_SORTS } from './recordsParams';

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

export const recordsValues = (dataset: Dataset): KnownValues => ({
  ...ofFacets(recordFacets(dataset)),
  sort: RECORD_SORTS,
});

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

/**
 * What a deck is asked: a question about indicators, or one about records. Indicators and slides chosen by their ids
 * are left as they are: another figure than the one asked for is never shown in its place, the deck says what it lacks.
 */
export function deckValues(dataset: Dataset): KnownValues {
  const { place = [], year = [], base = [] } = compareValues(dataset);
  const facets = ofFacets(indicatorFacets(dataset));
  const records = recordsValues(dataset);
  return {
    ...facets,
    place,
    year,
    base,
    kind: [...(facets.kind ?? []), ...(records.kind ?? [])],
    tag: records.tag ?? [],
    sort: SORTS,
    show: DECK_OF,
    type: TYPES,
  };
}
