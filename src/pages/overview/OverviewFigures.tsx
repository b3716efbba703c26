import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/useLanguage';
import { gapSeries } from '../../model/gapSeries';
import { countsByValue } from '../../model/headline';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Figure } from '../../ui/Figure';
import { explorerSearch } from '../../url/explorerParams';
import { paths } from '../../url/paths';
import { AtCeiling } from '../shared/AtCeiling';
import { useDataset } from '../shared/DatasetContext';
import { FigureList } from '../shared/FigureList';
import { RateGaps } from '../shared/RateGaps';
import { useTo } from '../shared/useTo';
import styles from './OverviewFigures.module.css';

const COUNTS_SHOWN = 4;

/** The two halves of the first screen: how far the rates are from 100%, and how large the largest counts are. */
export function OverviewFigures({ rows }: { rows: readonly IndicatorRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const { entry } = useDataset();
  const points = gapSeries(rows, language);
  const counts = countsByValue(rows);
  const short = points.filter((point) => point.isShort);

  return (
    <div className={styles.figures}>
      {points.length > 0 ? (
        <Figure
          level={2}
          title={t('overview.gapTitle')}
          subtitle={t('overview.gapSubtitle', { year: entry?.year ?? '' })}
          hint={t('overview.gapHint')}
        >
          {short.length > 0 ? <RateGaps label={t('overview.gapTitle')} rows={rows} points={short} /> : null}
          <AtCeiling rows={rows} />
        </Figure>
      ) : null}
      {counts.length > 0 ? (
        <section className={styles.counts} aria-labelledby="counts">
          <h2 id="counts">{t('overview.countsTitle')}</h2>
          <p className={styles.note}>{t('overview.countsSubtitle', { n: Math.min(COUNTS_SHOWN, counts.length) })}</p>
          <FigureList rows={counts.slice(0, COUNTS_SHOWN)} size="large" label="name" />
          <p className={`${styles.more} screen-only`}>
            <Link className="alone" to={to(paths.explorer, explorerSearch({ kind: ['count'], sort: '-value' }))}>
              {t('overview.allCounts', { n: counts.length })}
            </Link>
          </p>
        </section>
      ) : null}
    </div>
  );
}
