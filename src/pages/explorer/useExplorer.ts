import { useQueryStates } from 'nuqs';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber, inLanguage } from '../../model/format';
import { groupRows, type RowGroup } from '../../model/groupRows';
import { headline } from '../../model/headline';
import type { IndicatorRow } from '../../model/indicatorRows';
import { inOrderAt, listOrder } from '../../model/listOrder';
import { sortRows } from '../../model/sortRows';
import { explorerParams, explorerSearch, NO_INDICATOR_FILTER } from '../../url/explorerParams';
import { useDataset } from '../shared/DatasetContext';
import { facetWords } from '../shared/facetWords';
import { useConditions } from '../shared/useConditions';
import { useFilterFacets } from '../shared/useFilterFacets';
import { useIndicatorList } from '../shared/useIndicatorList';
import { orderWords } from './explorerWords';
import type { Picked } from './PickBox';

/** What the address asks of the explorer, the answer, and the ways to ask something else. */
export function useExplorer() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [asked, ask] = useQueryStates(explorerParams);
  const { q, sort, group, pick } = asked;
  const list = useIndicatorList(asked);
  const { items, rows, matches, range, facets } = list;

  const nameOf = useCallback((row: IndicatorRow) => inLanguage(row.indicator.name, language), [language]);
  // The whole list is put in order once; a filter then only passes over what it leaves out.
  const sequence = useMemo(
    () => listOrder(items, sortRows(items, sort, nameOf, language)),
    [items, sort, nameOf, language],
  );
  const sorted = useMemo(() => inOrderAt(sequence, matches), [sequence, matches]);
  const said = useMemo(() => headline(rows), [rows]);
  const groups = useMemo<readonly RowGroup[]>(() => {
    const order = facets.find(({ id }) => id === group)?.values ?? [];
    return group ? groupRows(sorted, group, order) : [{ key: null, rows: sorted }];
  }, [sorted, group, facets]);
  const headingOf = useMemo(() => {
    if (!group) return null;
    const words = facetWords(dataset, t, language);
    return ({ key, rows: own }: RowGroup) =>
      t('explorer.groupHeading', {
        name: key === null ? t('terms.statuses.missing') : words(group, key),
        n: own.length,
      });
  }, [group, dataset, t, language]);

  const picked = useMemo<Picked>(
    () => ({
      ids: new Set(pick),
      toggle: (id) =>
        void ask(({ pick: before }) => {
          const next = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
          return { pick: next.length > 0 ? next : null };
        }),
    }),
    [pick, ask],
  );

  const more = useMemo(() => {
    if (!range) return null;
    const bound = (n: number | null) => (n === null ? '' : formatNumber(n, language));
    const form = range.min === null ? 'to' : range.max === null ? 'from' : 'between';
    const name = t(`explorer.range.words.${form}`, { min: bound(range.min), max: bound(range.max) });
    return { key: 'range', name, full: name, remove: () => void ask({ range: null }, { history: 'push' }) };
  }, [range, t, language, ask]);
  const state = {
    facets: useFilterFacets(facets),
    selection: list.selection,
    counts: list.counts,
    present: list.present,
    q,
    choose: useCallback((id: string, values: string[] | null) => void ask({ [id]: values }), [ask]),
    search: useCallback((words: string | null) => void ask({ q: words }), [ask]),
    clear: useCallback(() => void ask(NO_INDICATOR_FILTER, { history: 'push' }), [ask]),
    more,
    isPreparing: list.isPreparing,
  };
  const conditions = useConditions(state);
  // Handed on by every row's link: it may follow a key as late as the rows do.
  const search = useDeferredValue(explorerSearch({ ...asked, pick: null, columns: null }));
  return {
    asked,
    ask,
    search,
    list,
    said,
    sorted,
    groups,
    headingOf,
    picked,
    state,
    conditions,
    order: orderWords(sort, t),
  };
}

export type Explorer = ReturnType<typeof useExplorer>;
