import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { inLanguage, type Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { gapText, valueText } from '../../model/rowText';
import type { SortKey } from '../../model/sorts';
import type { Column } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { FigureButton } from '../shared/FigureButton';
import { Marked } from '../shared/Marked';
import { Quote } from '../shared/Quote';
import styles from './ExplorerTable.module.css';
import { PickBox, type Picked } from './PickBox';

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

/** A column of the explorer's table; the name heads each row. */
export interface ExplorerColumn {
  id: 'name' | Column;
  header: string;
  /** The order its heading asks for. */
  sort?: SortKey;
  cell: (row: IndicatorRow) => ReactNode;
}

/** Every column of the explorer's table, in the order shown. */
export function explorerColumns({ t, language, to, search, isUnread, picked }: CellContext): readonly ExplorerColumn[] {
  const none = t('terms.noValue');
  const statusText = ({ status }: IndicatorRow) => (isUnread ? none : t(`terms.statuses.${status}`));
  const gapCell = (row: IndicatorRow) => (row.gap === null ? none : gapText(row, language) || '0');
  return [
    {
      id: 'name',
      header: t('terms.indicator'),
      sort: 'name',
      cell: (row) => (
        <>
          <PickBox row={row} picked={picked} />
          <Link to={to(paths.indicator(row.id), search)}>
            <Marked text={inLanguage(row.indicator.name, language)} isName />
          </Link>
          <span className={styles.below}>
            <span className={styles.domain}>{inLanguage(row.domain.short, language)}</span>
            {` · ${inLanguage(row.category.name, language)}`}
            {row.section ? ` · ${row.section.label}` : ''}
          </span>
        </>
      ),
    },
    { id: 'id', header: t('csv.id'), cell: (row) => row.id },
    {
      id: 'domain',
      header: t('terms.domain'),
      sort: 'domain',
      cell: (row) => (
        <>
          <span className={styles.domain}>{inLanguage(row.domain.short, language)}</span>{' '}
          <span className={styles.category}>{inLanguage(row.category.name, language)}</span>
        </>
      ),
    },
    { id: 'kind', header: t('terms.kind'), cell: (row) => t(`terms.kinds.${row.indicator.kind}`) },
    {
      id: 'value',
      header: t('terms.value'),
      sort: 'value',
      cell: (row) => (
        <>
          <FigureButton row={row}>{valueText(row, language) || none}</FigureButton>
          <span className={styles.below}>
            {row.status === 'below-ceiling' ? t('terms.shortBy', { gap: gapText(row, language) }) : statusText(row)}
          </span>
        </>
      ),
    },
    { id: 'unit', header: t('terms.unit'), cell: (row) => inLanguage(row.indicator.unit, language) },
    { id: 'gap', header: t('terms.gap'), sort: 'gap', cell: gapCell },
    {
      id: 'status',
      header: t('terms.status'),
      cell: statusText,
    },
    { id: 'section', header: t('terms.section'), sort: 'report', cell: (row) => row.section?.label ?? '' },
    {
      id: 'quote',
      header: t('terms.quote'),
      cell: (row) => (row.observation ? <Quote text={row.observation.quote} row={row} /> : none),
    },
  ];
}
