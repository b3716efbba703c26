import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { formatValue, inLanguage } from '../../model/format';
import { valueText } from '../../model/rowText';
import type { YearChange } from '../../model/yearChanges';
import { paths } from '../../url/paths';
import { ChangeText } from '../shared/ChangeText';
import { useTo } from '../shared/useTo';
import styles from './DomainYears.module.css';
import type { DomainStanding } from './useStandings';

/** Every indicator of the domain in two reports of the place: both values, the change, and the rank of the year. */
export function DomainChanges(props: {
  caption: string;
  changes: readonly YearChange[];
  /** Without a year before, the columns of it and of the change are left out. */
  years: { now: number; before: number | null };
  /** By indicator; the column is left out where there is none. */
  standings: ReadonlyMap<string, DomainStanding>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { changes, years, standings } = props;
  const isRanked = standings.size > 0;
  const unstated = t('terms.statuses.missing');
  const hasBefore = years.before !== null;
  const columns = {
    before: t('years.column', { year: years.before ?? '' }),
    now: t('years.column', { year: years.now }),
    change: t('years.change'),
    rank: t('years.rankColumn'),
  };
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('terms.indicator')}</th>
          {hasBefore ? <th scope="col">{columns.before}</th> : null}
          <th scope="col">{columns.now}</th>
          {hasBefore ? <th scope="col">{columns.change}</th> : null}
          {isRanked ? <th scope="col">{columns.rank}</th> : null}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ row, before, beforeInexact, change, turn, verdict }) => {
          const { indicator } = row;
          const rank = standings.get(row.id);
          return (
            <tr key={row.id} data-figure={row.id}>
              <th scope="row">
                <Link to={to(paths.indicator(row.id))}>{inLanguage(indicator.name, language)}</Link>
              </th>
              {hasBefore ? (
                <td data-label={columns.before}>
                  {before === null ? unstated : formatValue(indicator, before, language, beforeInexact)}
                </td>
              ) : null}
              <td data-label={columns.now} className={styles.now}>
                {valueText(row, language) || unstated}
              </td>
              {hasBefore ? (
                <td data-label={columns.change}>
                  <ChangeText indicator={indicator} change={change} turn={turn} verdict={verdict} />
                </td>
              ) : null}
              {isRanked ? (
                <td data-label={columns.rank}>
                  {rank
                    ? t(`years.${indicator.better === null ? 'order' : 'rank'}${rank.isWritten ? 'Written' : ''}`, {
                        rank: rank.rank,
                        of: rank.of,
                      })
                    : t('terms.noValue')}
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
