import { useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { indicatorFacets } from '../../model/facets';
import { inLanguage } from '../../model/format';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { neighbours } from '../../model/neighbours';
import { sortRows } from '../../model/sortRows';
import { explorerParams, explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { indicatorFields } from '../shared/indicatorFields';
import { useFacetedList } from '../shared/useFacetedList';
import { useTo } from '../shared/useTo';
import styles from './IndicatorPage.module.css';

/** Previous and next in the list one came from: the address carries that list's question. */
export function IndicatorNeighbours({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const dataset = useDataset();
  const [asked] = useQueryStates(explorerParams);
  const facets = useMemo(() => indicatorFacets(dataset), [dataset]);
  const { q, domain, category, kind, status, section } = asked;
  const selection = useMemo(
    () => ({ domain, category, kind, status, section }),
    [domain, category, kind, status, section],
  );
  const { rows } = useFacetedList(indicatorRows(dataset), facets, indicatorFields, { selection, q });
  const inOrder = (list: readonly IndicatorRow[]) =>
    sortRows(list, asked.sort, (item) => inLanguage(item.indicator.name, language), language);
  // A figure outside the list asked for stands in the whole list.
  const inList = neighbours(inOrder(rows), row.id);
  const around = inList ?? neighbours(inOrder(indicatorRows(dataset)), row.id);
  const search = inList ? explorerSearch(asked) : '';
  const isFiltered = explorerSearch({ ...asked, view: null, sort: null }) !== '' && inList !== null;
  if (!around) return null;
  const numbers = { n: around.position, total: around.total };

  const link = (other: IndicatorRow | null, direction: string) =>
    other ? (
      <Link to={to(paths.indicator(other.id), search)}>
        <span className={styles.direction}>{direction}</span>
        {inLanguage(other.indicator.short, language)}
      </Link>
    ) : null;
  return (
    <nav aria-label={t('indicator.neighbours')} className={styles.neighbours}>
      <div>{link(around.previous, `← ${t('indicator.previous')}`)}</div>
      <div className={styles.middle}>
        {isFiltered ? t('indicator.neighboursOf', numbers) : t('indicator.neighboursAll', numbers)}
        <br />
        <Link to={to(paths.explorer, search)}>{t('indicator.back')}</Link>
      </div>
      <div className={styles.next}>{link(around.next, `${t('indicator.next')} →`)}</div>
    </nav>
  );
}
