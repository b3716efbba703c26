import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { recordFacets } from '../../model/facets';
import { inLanguage } from '../../model/format';
import { inNameOrder } from '../../model/nameOrder';
import { deedRows, type RecordRow } from '../../model/recordRows';
import { SelectField } from '../../ui/SelectField';
import { recordsValues } from '../../url/knownValues';
import { paths } from '../../url/paths';
import { NO_RECORD_FILTER, RECORD_SORTS, type RecordSort, recordsParams, recordsSearch } from '../../url/recordsParams';
import { useDataset } from '../shared/DatasetContext';
import { EmptyResult } from '../shared/EmptyResult';
import { FilterBar } from '../shared/FilterBar';
import { ListTools } from '../shared/ListTools';
import { PageHead } from '../shared/PageHead';
import { PresentLink } from '../shared/PresentLink';
import type { PageHandle } from '../shared/pageHandle';
import { recordFields } from '../shared/recordFields';
import { SaveView } from '../shared/SaveView';
import { ShareButton } from '../shared/ShareButton';
import { TakeAway } from '../shared/TakeAway';
import { recordsOffer } from '../shared/takeAwayOffer';
import { useConditions } from '../shared/useConditions';
import { useFacetedList } from '../shared/useFacetedList';
import { useFilterFacets } from '../shared/useFilterFacets';
import { useTo } from '../shared/useTo';
import { viewName } from '../shared/viewName';
import { RecordList } from './RecordList';

export const handle: PageHandle = {
  isWide: true,
  trail: ({ t }) => [{ label: t('records.title'), to: paths.records }],
  known: recordsValues,
};

/** Measures, mechanisms, documents and honours: search, facets, by domain and category or by name. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const dataset = useDataset();
  const [asked, ask] = useQueryStates(recordsParams);
  const { q, kind, domain, category, tag, sort } = asked;

  const items = deedRows(dataset);
  const facets = useMemo(() => recordFacets(dataset), [dataset]);
  const selection = useMemo(() => ({ kind, domain, category, tag }), [kind, domain, category, tag]);
  const { rows, counts, present, isPreparing } = useFacetedList(items, facets, recordFields, { selection, q });
  const inOrder = useMemo(() => {
    const nameOf = ({ record }: RecordRow) => inLanguage(record.title, language);
    return sort === 'report' ? rows : inNameOrder(rows, nameOf, language, { isDescending: sort === '-name' });
  }, [rows, sort, language]);

  const state = {
    facets: useFilterFacets(facets),
    selection,
    counts,
    present,
    isPreparing,
    q,
    choose: useCallback((id: string, values: string[] | null) => void ask({ [id]: values }), [ask]),
    search: useCallback((words: string | null) => void ask({ q: words }), [ask]),
    clear: useCallback(() => void ask(NO_RECORD_FILTER, { history: 'push' }), [ask]),
  };
  const conditions = useConditions(state);
  const orderName = (order: RecordSort) =>
    order === 'report' ? t('takeaway.reportOrder') : t(`terms.orders.${order}`);

  if (items.length === 0) {
    return <PageHead title={t('records.title')} lead={t(dataset.report ? 'records.none' : 'faults.unread')} />;
  }
  return (
    <>
      <PageHead title={t('records.title')} lead={t('records.intro')} />
      <FilterBar
        state={state}
        conditions={conditions}
        searchLabel={t('records.search')}
        searchHint={t('records.searchHint')}
        result={
          conditions.length > 0
            ? t('records.resultOf', { n: rows.length, total: items.length })
            : t('records.result', { n: items.length })
        }
        tools={
          <ListTools>
            <SelectField
              label={t('csv.order')}
              labelPlace="beside"
              value={sort}
              options={RECORD_SORTS.map((value) => ({ value, label: orderName(value) }))}
              onChange={(value) => void ask({ sort: RECORD_SORTS.find((each) => each === value) ?? null })}
            />
            <TakeAway
              offer={() => ({
                tables: [recordsOffer(inOrder, t)],
                filters: conditions.map(({ full }) => full),
                order: sort === 'report' ? null : orderName(sort),
              })}
            />
            <PresentLink of={to(paths.records, recordsSearch(asked))} />
            <SaveView
              path={to(paths.records, recordsSearch(asked))}
              suggestedName={viewName(
                t('records.title'),
                conditions.map((condition) => condition.name),
                language,
              )}
            />
            <ShareButton text={t('records.intro')} />
          </ListTools>
        }
      >
        {rows.length === 0 ? (
          <EmptyResult
            title={t('records.empty')}
            list={{ items, facets, fieldsOf: recordFields }}
            state={state}
            conditions={conditions}
            offer={(name, n) => t('records.emptyOffer', { name, n })}
          />
        ) : (
          <RecordList rows={inOrder} isGrouped={sort === 'report'} />
        )}
      </FilterBar>
    </>
  );
}
