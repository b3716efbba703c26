import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { recordFacets } from '../../model/facets';
import { formatNumber, inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { deedRows, type RecordRow } from '../../model/recordRows';
import { sortRows } from '../../model/sortRows';
import type { DeckState } from '../../url/deckParams';
import { useDataset } from '../shared/DatasetContext';
import type { Condition } from '../shared/filterState';
import { recordFields } from '../shared/recordFields';
import { useConditions } from '../shared/useConditions';
import { useFacetedList } from '../shared/useFacetedList';
import { useFilterFacets } from '../shared/useFilterFacets';
import { useIndicatorList } from '../shared/useIndicatorList';

/** What a question finds, and the question in words. */
export interface Found<T> {
  rows: readonly T[];
  conditions: readonly Condition[];
  /** Words were asked for and are not yet looked up. */
  isPreparing: boolean;
}

const nothing = () => undefined;
const still = { choose: nothing, search: nothing, clear: nothing };
const NONE: readonly string[] = [];

/** The indicators a deck's question finds, in the order asked for, as on the explorer. */
export function useDeckIndicators(asked: DeckState): Found<IndicatorRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useIndicatorList(asked);
  const { rows, range, facets, selection, counts, present, isPreparing } = list;
  const { sort, q } = asked;
  const sorted = useMemo(
    () => sortRows(rows, sort, ({ indicator }) => inLanguage(indicator.name, language), language),
    [rows, sort, language],
  );
  const more = useMemo(() => {
    if (!range) return null;
    const bound = (n: number | null) => (n === null ? '' : formatNumber(n, language));
    const form = range.min === null ? 'to' : range.max === null ? 'from' : 'between';
    const name = t(`explorer.range.words.${form}`, { min: bound(range.min), max: bound(range.max) });
    return { key: 'range', name, full: name, remove: nothing };
  }, [range, t, language]);
  const conditions = useConditions({ facets: useFilterFacets(facets), selection, counts, present, q, more, ...still });
  return { rows: sorted, conditions, isPreparing };
}

/** The records a deck's question finds, as on their page. */
export function useDeckRecords({ q, kind, domain, category, tag, show }: DeckState): Found<RecordRow> {
  const dataset = useDataset();
  const facets = useMemo(() => recordFacets(dataset), [dataset]);
  const isAsked = show === 'records';
  // A deck of figures asks other things by the same names.
  const selection = useMemo(
    () => (isAsked ? { kind, domain, category, tag } : { kind: NONE, domain: NONE, category: NONE, tag: NONE }),
    [isAsked, kind, domain, category, tag],
  );
  const words = isAsked ? q : '';
  const { rows, counts, present, isPreparing } = useFacetedList(deedRows(dataset), facets, recordFields, {
    selection,
    q: words,
  });
  const named = useFilterFacets(facets);
  const conditions = useConditions({ facets: named, selection, counts, present, q: words, ...still });
  return { rows, conditions, isPreparing };
}
