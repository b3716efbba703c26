import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import { groupBy } from '../../model/groupBy';
import type { IndicatorRow } from '../../model/indicatorRows';
import { paths } from '../../url/paths';
import styles from './AtCeiling.module.css';
import { useTo } from './useTo';

/** Of each domain; the rest are counted. */
const NAMED_AT_MOST = 60;

/** The rates that reach 100%: no gap to draw, so only their names, by domain. */
export function AtCeiling({ rows, search = '' }: { rows: readonly IndicatorRow[]; search?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const reached = rows.filter((row) => row.status === 'at-ceiling');
  if (reached.length === 0) return null;
  return (
    <div className={styles.reached}>
      <h3>{t('overview.atCeilingTitle', { n: reached.length })}</h3>
      <dl>
        {[...groupBy(reached, (row) => row.domain)].map(([domain, group]) => (
          <div key={domain.id} data-domain={domain.id} className={styles.domain}>
            <dt>{inLanguage(domain.short, language)}</dt>
            <dd>
              {group.slice(0, NAMED_AT_MOST).map((row) => (
                <Link key={row.id} data-figure={row.id} to={to(paths.indicator(row.id), search)}>
                  {inLanguage(row.indicator.short, language)}
                </Link>
              ))}
              {group.length > NAMED_AT_MOST ? t('terms.andMore', { n: group.length - NAMED_AT_MOST }) : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
