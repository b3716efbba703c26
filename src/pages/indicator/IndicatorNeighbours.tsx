import { useQueryStates } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { type IndicatorRow, indicatorRows } from '../../model/indicatorRows';
import { neighbours } from '../../model/neighbours';
import { sortRows } from '../../model/sortRows';
import { explorerParams, explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { useDataset } from '../shared/DatasetContext';
import { useIndicatorList } from '../shared/useIndicatorList';
import { useTo } from '../shared/useTo';
import styles from './IndicatorPage.module.css';

/** What of the explorer's address is no condition. */
const HOW_SHOWN = { view: null, group: null, columns: null, pick: null };

/** Previous and next in the list one came from: the address carries that list's question. */
export function IndicatorNeighbours({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const dataset = useDataset();
  const [asked] = useQueryStates(explorerParams);
  const { rows } = useIndicatorList(asked);
  const inOrder = (list: readonly IndicatorRow[]) =>
    sortRows(list, asked.sort, (item) => inLanguage(item.indicator.name, language), language);
  // A figure outside the list asked for stands in the whole list.
  const inList = neighbours(inOrder(rows), row.id);
  const around = inList ?? neighbours(inOrder(indicatorRows(dataset)), row.id);
  const search = inList ? explorerSearch(asked) : '';
  const isFiltered = explorerSearch({ ...asked, ...HOW_SHOWN, sort: null }) !== '' && inList !== null;
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
