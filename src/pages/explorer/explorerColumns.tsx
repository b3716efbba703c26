import { createColumnHelper } from '@tanstack/react-table';
import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { formatPoints, formatValue, inLanguage, type Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { paths } from '../../url/paths';
import { FigureButton } from '../shared/FigureButton';
import { Marked } from '../shared/Marked';
import { Quote } from '../shared/Quote';
import styles from './ExplorerTable.module.css';
import { PickBox, type Picked } from './PickBox';

const column = createColumnHelper<IndicatorRow>();

/** What the cells need besides their row. */
export interface CellContext {
  t: TFunction;
  language: Language;
  to: (path: string, search?: string) => string;
  /** The question these rows answer, handed on to the indicator's page. */
  search: string;
  /** A report that was not read says nothing, not even that a figure is missing. */
  isUnread: boolean;
  picked: Picked;
}

/** Every column of the explorer's table, in the order shown. */
export function explorerColumns({ t, language, to, search, isUnread, picked }: CellContext) {
  return [
    column.accessor((row) => inLanguage(row.indicator.name, language), {
      id: 'name',
      header: t('terms.indicator'),
      cell: ({ row, getValue }) => (
        <>
          <PickBox row={row.original} picked={picked} />
          <Link to={to(paths.indicator(row.original.id), search)}>
            <Marked text={getValue()} isName />
          </Link>
          <span className={styles.below}>
            <span className={styles.domain}>{inLanguage(row.original.domain.short, language)}</span>
            {' · '}
            {inLanguage(row.original.category.name, language)}
          </span>
        </>
      ),
    }),
    column.accessor('id', { id: 'id', header: t('csv.id') }),
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
    column.accessor((row) => t(`terms.kinds.${row.indicator.kind}`), { id: 'kind', header: t('terms.kind') }),
    column.accessor((row) => (row.value === null ? '' : formatValue(row.indicator, row.value, language)), {
      id: 'value',
      header: t('terms.value'),
      cell: ({ row, getValue }) => <FigureButton row={row.original}>{getValue() || t('terms.noValue')}</FigureButton>,
    }),
    column.accessor((row) => inLanguage(row.indicator.unit, language), { id: 'unit', header: t('terms.unit') }),
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
    column.accessor((row) => row.observation?.quote ?? '', {
      id: 'quote',
      header: t('terms.quote'),
      cell: ({ row, getValue }) => (getValue() ? <Quote text={getValue()} row={row.original} /> : t('terms.noValue')),
    }),
  ];
}
