import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { formatList, inLanguage } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { type StartingPoint, startingPoints } from '../../model/startingPoints';
import { Section } from '../../ui/Section';
import { compareSearch } from '../../url/compareParams';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';
import styles from './StartingPoints.module.css';

/** Comparisons the report suggests, for whoever has chosen nothing yet. */
export function StartingPoints({ rows }: { rows: readonly IndicatorRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const title = ({ kind, of, ids, total }: StartingPoint): string => {
    const first = byId.get(ids[0] ?? '');
    switch (kind) {
      case 'short':
        return t('compare.startShort', { count: total });
      case 'rates':
        return t('compare.startRates', { count: total });
      case 'unit':
        return t('compare.startUnit', { count: total, unit: language === 'en' ? t('explorer.mixedUnit') : of });
      case 'domain':
        return t('compare.startDomain', {
          count: total,
          domain: first ? inLanguage(first.domain.name, language) : of,
        });
    }
  };
  return (
    <Section title={t('compare.startTitle')}>
      <ul className={styles.points}>
        {startingPoints(rows).map((point) => (
          <li key={point.kind + point.of} data-domain={point.kind === 'domain' ? point.of : undefined}>
            <Link to={to(paths.compare, compareSearch({ i: [...point.ids] }))} className={styles.point}>
              <span className={styles.title}>{title(point)}</span>
              {point.total > point.ids.length ? (
                <span className={styles.cut}>{t('compare.startCut', { n: point.ids.length })}</span>
              ) : null}
              <span className={styles.names}>
                {formatList(
                  point.ids.flatMap((id) => {
                    const row = byId.get(id);
                    return row ? inLanguage(row.indicator.short, language) : [];
                  }),
                  language,
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
