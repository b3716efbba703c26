import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, formatValue, inLanguage } from '../../model/format';
import type { RateChanges } from '../../model/rateChanges';
import { valueText } from '../../model/rowText';
import type { YearChange } from '../../model/yearChanges';
import { paths } from '../../url/paths';
import { ChangeText } from '../shared/ChangeText';
import { useTo } from '../shared/useTo';
import styles from './OverviewYears.module.css';

/** In the order they matter. */
const GROUPS = ['left', 'fell', 'reached', 'rose'] as const;

/** Of each group; the rest are counted. */
const NAMED_AT_MOST = 8;

/** The rates that moved, by how; how many did not, and how many do not compare. */
export function OverviewSince({ changes }: { changes: RateChanges }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rest = [
    changes.same > 0 ? t('years.same', { count: changes.same }) : '',
    changes.oneSided > 0 ? t('years.oneSided', { count: changes.oneSided }) : '',
    changes.differing > 0 ? t('years.differing', { count: changes.differing }) : '',
    changes.inexact > 0 ? t('years.inexact', { count: changes.inexact }) : '',
  ].filter(Boolean);
  const groups = GROUPS.filter((group) => changes[group].length > 0);
  return (
    <>
      {groups.length > 0 ? (
        <div className={styles.groups}>
          {groups.map((group) => (
            <div key={group}>
              <h3>{t(`years.groups.${group}`, { count: changes[group].length })}</h3>
              <ul>
                {changes[group].slice(0, NAMED_AT_MOST).map((change) => (
                  <MovedRate key={change.row.id} moved={change} />
                ))}
              </ul>
              {changes[group].length > NAMED_AT_MOST ? (
                <p className={styles.rest}>{t('terms.andMore', { n: changes[group].length - NAMED_AT_MOST })}</p>
              ) : null}
            </div>
          ))}
        </div>
      ) : null}
      {rest.length > 0 ? <p className={styles.rest}>{t('years.rest', { list: formatList(rest, language) })}</p> : null}
    </>
  );
}

function MovedRate({ moved }: { moved: YearChange }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { row, before, beforeInexact, change, turn, verdict } = moved;
  const from = before === null ? '' : formatValue(row.indicator, before, language, beforeInexact);
  return (
    <li data-figure={row.id} data-domain={row.domain.id} className={styles.moved}>
      <Link to={to(paths.indicator(row.id))} className={styles.name}>
        {inLanguage(row.indicator.name, language)}
      </Link>
      <span className={styles.values}>
        {t('years.fromTo', { from, to: valueText(row, language) })}
        <ChangeText indicator={row.indicator} change={change} turn={turn} verdict={verdict} />
      </span>
    </li>
  );
}
