import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { sortKey } from '../../model/sorts';
import { AfterMount } from '../../ui/AfterMount';
import { explorerValues } from '../../url/knownValues';
import { paths } from '../../url/paths';
import { EmptyResult } from '../shared/EmptyResult';
import { FilterBar } from '../shared/FilterBar';
import { indicatorFields } from '../shared/indicatorFields';
import { PageHead } from '../shared/PageHead';
import type { PageHandle } from '../shared/pageHandle';
import styles from './ExplorerPage.module.css';
import { ExplorerTable } from './ExplorerTable';
import { ExplorerTools } from './ExplorerTools';
import { summaryWords } from './explorerWords';
import { PickBar } from './PickBar';
import { RangeFilter } from './RangeFilter';
import { useExplorer } from './useExplorer';

const ExplorerCharts = lazy(() =>
  import('./ExplorerCharts').then(({ ExplorerCharts }) => ({ default: ExplorerCharts })),
);
const ExplorerCards = lazy(() => import('./ExplorerCards').then(({ ExplorerCards }) => ({ default: ExplorerCards })));

export const handle: PageHandle = {
  isWide: true,
  trail: ({ t }) => [{ label: t('explorer.title'), to: paths.explorer }],
  known: explorerValues,
};

/** Every indicator: search, facets, bounds, order and grouping, as a table, cards or charts; all of it in the address. */
export function Component() {
  const { t } = useTranslation();
  const language = useLanguage();
  const explorer = useExplorer();
  const { list, asked, ask, search, conditions, groups, headingOf, picked, order } = explorer;
  const { rows, items, facets, measured } = list;
  const { sort, view } = asked;
  const vague = list.range === null ? 0 : rows.filter(({ inexact }) => inexact !== null).length;
  const shown = { groups, headingOf, picked, search };

  if (items.length === 0) return <PageHead title={t('explorer.title')} lead={t('faults.unread')} />;
  return (
    <>
      <PageHead title={t('explorer.title')} lead={summaryWords(explorer.said, t, language)} />
      <FilterBar
        state={explorer.state}
        conditions={conditions}
        searchLabel={t('explorer.search')}
        searchHint={t('explorer.searchHint')}
        result={
          conditions.length > 0
            ? t('explorer.resultOf', { n: rows.length, total: items.length })
            : t('explorer.result', { n: items.length })
        }
        tools={<ExplorerTools explorer={explorer} />}
        extra={
          measured ? (
            <RangeFilter measured={measured} range={list.range} onChange={(range) => void ask({ range })} />
          ) : null
        }
      >
        {asked.range !== '' && list.range === null ? <p className={styles.note}>{t('explorer.range.passed')}</p> : null}
        {vague > 0 ? <p className={styles.note}>{t('explorer.range.vague', { count: vague })}</p> : null}
        {rows.length === 0 ? (
          <EmptyResult
            title={t('explorer.empty')}
            list={{ items, facets, fieldsOf: indicatorFields, found: list.wide.length }}
            state={explorer.state}
            conditions={conditions}
            offer={(name, n) => t('explorer.emptyOffer', { name, n })}
          />
        ) : view === 'table' ? (
          <ExplorerTable {...shown} columns={asked.columns} sort={sort} onSort={(next) => void ask({ sort: next })} />
        ) : (
          <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
            {view === 'cards' ? <ExplorerCards {...shown} /> : <ExplorerCharts {...shown} />}
          </AfterMount>
        )}
        {order && rows.length > 0 && view !== 'chart' ? (
          <p className={styles.note}>
            {order}
            {language === 'en' ? '. ' : '。'}
            {sortKey(sort) === 'value' ? t('explorer.valueSortNote') : ''}
          </p>
        ) : null}
        <PickBar ids={asked.pick} onClear={() => void ask({ pick: null })} />
      </FilterBar>
    </>
  );
}
