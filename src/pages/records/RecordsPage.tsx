import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { recordFacets } from '../../model/facets';
import { deedRows } from '../../model/recordRows';
import { paths } from '../../url/paths';
import { NO_RECORD_FILTER, recordsParams } from '../../url/recordsParams';
import { useDataset } from '../shared/DatasetContext';
import { DownloadButton } from '../shared/DownloadButton';
import { EmptyResult } from '../shared/EmptyResult';
import { FilterBar, useConditions } from '../shared/FilterBar';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import { recordFields } from '../shared/recordFields';
import { useFacetedList } from '../shared/useFacetedList';
import { useFilterFacets } from '../shared/useFilterFacets';
import { RecordGroups } from './RecordGroups';

export const handle: PageHandle = {
  trail: ({ t }) => [{ label: t('records.title'), to: paths.records }],
  known: (dataset) => Object.fromEntries(recordFacets(dataset).map(({ id, values }) => [id, values])),
};

/** Measures, mechanisms, documents and honours: search, facets, grouped by domain and category. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const [asked, ask] = useQueryStates(recordsParams);
  const { q, kind, domain, category, tag } = asked;

  const items = deedRows(dataset);
  const facets = useMemo(() => recordFacets(dataset), [dataset]);
  const selection = useMemo(() => ({ kind, domain, category, tag }), [kind, domain, category, tag]);
  const { rows, counts, present, isPreparing } = useFacetedList(items, facets, recordFields, { selection, q });

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

  const save = async () => {
    const [{ recordsCsv }, { saveFile }, { fileName }] = await Promise.all([
      import('../../export/recordsCsv'),
      import('../../export/saveFile'),
      import('../../export/exportNotes'),
    ]);
    const filters = conditions.map((condition) => condition.full);
    const context = { entry: dataset.entry, t, language, filters, order: null, now: new Date() };
    const file = fileName(dataset.entry, 'records', 'csv');
    saveFile(file, 'text/csv;charset=utf-8', recordsCsv(rows, context));
    return { file, rows: rows.length };
  };

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
        tools={<DownloadButton label={t('explorer.csv')} save={save} />}
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
          <RecordGroups rows={rows} />
        )}
      </FilterBar>
    </>
  );
}
