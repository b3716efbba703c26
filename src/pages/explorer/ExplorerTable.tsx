import { createColumnHelper, flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { formatPoints, formatValue, inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { isDescending, nextSort, type Sort, type SortKey, sortKey } from '../../model/sortRows';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useTo } from '../shared/useTo';
import styles from './ExplorerTable.module.css';

const column = createColumnHelper<IndicatorRow>();
const core = getCoreRowModel<IndicatorRow>();

/** Which order a column's heading asks for. */
const SORT_OF: Partial<Record<string, SortKey>> = {
  name: 'name',
  domain: 'domain',
  value: 'value',
  gap: 'gap',
  section: 'report',
};

/** The rows as a table; each name opens the sentence that states the figure. */
export const ExplorerTable = memo(function ExplorerTable(props: {
  rows: readonly IndicatorRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** The question these rows answer, handed on to the indicator's page. */
  search: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { search } = props;
  // A report that was not read says nothing, not even that a figure is missing.
  const isUnread = useDataset().report === null;

  const columns = useMemo(
    () => [
      column.accessor((row) => inLanguage(row.indicator.name, language), {
        id: 'name',
        header: t('terms.indicator'),
        cell: ({ row, getValue }) => (
          <>
            <Link to={to(paths.indicator(row.original.id), search)}>{getValue()}</Link>
            <span className={styles.below}>
              <span className={styles.domain}>{inLanguage(row.original.domain.short, language)}</span>
              {' · '}
              {inLanguage(row.original.category.name, language)}
            </span>
          </>
        ),
      }),
      column.accessor((row) => inLanguage(row.domain.short, language), {
        id: 'domain',
        header: t('terms.domain'),
        cell: ({ row, getValue }) => (
          <>
            <span className={styles.domain}>{getValue()}</span>{' '}
            <span className={styles.category}>{inLanguage(row.original.category.name, language)}</span>
          </>
        ),
      }),
      column.accessor((row) => (row.value === null ? '' : formatValue(row.indicator, row.value, language)), {
        id: 'value',
        header: t('terms.value'),
        cell: ({ getValue }) => getValue() || t('terms.noValue'),
      }),
      column.accessor((row) => (row.gap === null ? '' : formatPoints(row.gap, language)), {
        id: 'gap',
        header: t('terms.gap'),
        cell: ({ row, getValue }) => (row.original.gap === 0 ? '0' : getValue() || t('terms.noValue')),
      }),
      column.accessor((row) => (isUnread ? t('terms.noValue') : t(`terms.statuses.${row.status}`)), {
        id: 'status',
        header: t('terms.status'),
      }),
      column.accessor((row) => row.section?.label ?? '', { id: 'section', header: t('terms.section') }),
    ],
    [t, language, to, search, isUnread],
  );
  const table = useReactTable({
    data: props.rows as IndicatorRow[],
    columns,
    getCoreRowModel: core,
    getRowId: (row) => row.id,
  });

  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('explorer.table')}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => {
              const key = SORT_OF[header.column.id];
              const isSorted = key !== undefined && sortKey(props.sort) === key;
              const direction = isDescending(props.sort) ? 'descending' : 'ascending';
              const name = flexRender(header.column.columnDef.header, header.getContext());
              return (
                <th
                  key={header.id}
                  scope="col"
                  data-column={header.column.id}
                  aria-sort={isSorted ? direction : undefined}
                >
                  {key ? (
                    <button type="button" onClick={() => props.onSort(nextSort(props.sort, key))}>
                      {name}
                      <span aria-hidden="true" className={styles.arrow}>
                        {isSorted ? (direction === 'descending' ? '↓' : '↑') : '↕'}
                      </span>
                    </button>
                  ) : (
                    name
                  )}
                </th>
              );
            })}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} data-domain={row.original.domain.id} data-status={row.original.status}>
            {row.getVisibleCells().map((cell) =>
              cell.column.id === 'name' ? (
                <th key={cell.id} scope="row" data-column="name">
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </th>
              ) : (
                <td key={cell.id} data-column={cell.column.id}>
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
