import { useQueryStates } from 'nuqs';
import { lazy, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { indicatorFacets } from '../../model/facets';
import { inLanguage } from '../../model/format';
import { headline } from '../../model/headline';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { SORTS, sortKey, sortRows } from '../../model/sortRows';
import { AfterMount } from '../../ui/AfterMount';
import { explorerParams, explorerSearch, NO_INDICATOR_FILTER, VIEWS } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { DownloadButton } from '../shared/DownloadButton';
import { EmptyResult } from '../shared/EmptyResult';
import { FilterBar, useConditions } from '../shared/FilterBar';
import { indicatorFields } from '../shared/indicatorFields';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { useFacetedList } from '../shared/useFacetedList';
import { useFilterFacets } from '../shared/useFilterFacets';
import styles from './ExplorerPage.module.css';
import { ExplorerTable } from './ExplorerTable';
import { orderWords, summaryWords } from './explorerWords';
import { ViewSwitch } from './ViewSwitch';

const ExplorerChart = lazy(() => import('./ExplorerChart').then(({ ExplorerChart }) => ({ default: ExplorerChart })));

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('explorer.title'), to: paths.explorer }],
  known: (dataset) => ({
    ...Object.fromEntries(indicatorFacets(dataset).map(({ id, values }) => [id, values])),
    sort: SORTS,
    view: VIEWS,
  }),
};

/** Every indicator: search, facets, order, as a table or as charts; all of it in the address. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [asked, ask] = useQueryStates(explorerParams);
  const { q, sort, view, domain, category, kind, status, section } = asked;

  const items = indicatorRows(dataset);
  const facets = useMemo(() => indicatorFacets(dataset), [dataset]);
  const selection = useMemo(
    () => ({ domain, category, kind, status, section }),
    [domain, category, kind, status, section],
  );
  const { rows, counts, present } = useFacetedList(items, facets, indicatorFields, { selection, q });
  const nameOf = useCallback((row: IndicatorRow) => inLanguage(row.indicator.name, language), [language]);
  const sorted = useMemo(() => sortRows(rows, sort, nameOf, language), [rows, sort, nameOf, language]);

  const state = {
    facets: useFilterFacets(facets),
    selection,
    counts,
    present,
    q,
    choose: useCallback((id: string, values: string[] | null) => void ask({ [id]: values }), [ask]),
    search: useCallback((words: string | null) => void ask({ q: words }), [ask]),
    clear: useCallback(() => void ask(NO_INDICATOR_FILTER, { history: 'push' }), [ask]),
  };
  const conditions = useConditions(state);
  const isFiltered = conditions.length > 0;
  const order = orderWords(sort, t);

  const save = async () => {
    const [{ indicatorsCsv }, { saveFile }, { fileName }] = await Promise.all([
      import('../../export/indicatorsCsv'),
      import('../../export/saveFile'),
      import('../../export/exportNotes'),
    ]);
    const filters = conditions.map((condition) => condition.full);
    const context = { entry: dataset.entry, t, language, filters, order, now: new Date() };
    const file = fileName(dataset.entry, 'indicators', 'csv');
    saveFile(file, 'text/csv;charset=utf-8', indicatorsCsv(sorted, context));
    return { file, rows: sorted.length };
  };

  if (items.length === 0) return <PageHead title={t('explorer.title')} lead={t('faults.unread')} />;
  return (
    <>
      <PageHead title={t('explorer.title')} lead={summaryWords(headline(rows), t, language)} />
      <FilterBar
        state={state}
        conditions={conditions}
        searchLabel={t('explorer.search')}
        searchHint={t('explorer.searchHint')}
        result={
          isFiltered
            ? t('explorer.resultOf', { n: rows.length, total: items.length })
            : t('explorer.result', { n: items.length })
        }
        tools={
          <>
            <ViewSwitch view={view} onChange={(next) => void ask({ view: next })} />
            <DownloadButton label={t('explorer.csv')} save={save} />
          </>
        }
      >
        {sorted.length === 0 ? (
          <EmptyResult
            title={t('explorer.empty')}
            list={{ items, facets, fieldsOf: indicatorFields }}
            state={state}
            conditions={conditions}
            offer={(name, n) => t('explorer.emptyOffer', { name, n })}
          />
        ) : view === 'chart' ? (
          <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
            <ExplorerChart rows={rows} search={explorerSearch(asked)} />
          </AfterMount>
        ) : (
          <ExplorerTable
            rows={sorted}
            sort={sort}
            onSort={(next) => void ask({ sort: next })}
            search={explorerSearch(asked)}
          />
        )}
        {order && sorted.length > 0 && view === 'table' ? (
          <p className={styles.note}>
            {order}
            {language === 'en' ? '. ' : '。'}
            {sortKey(sort) === 'value' ? t('explorer.valueSortNote') : ''}
          </p>
        ) : null}
      </FilterBar>
    </>
  );
}
