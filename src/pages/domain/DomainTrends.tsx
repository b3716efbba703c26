import { lazy, Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorRow } from '../../model/indicatorRows';
import { Section } from '../../ui/Section';
import type { OwnYears } from '../shared/useOwnYears';
import styles from './DomainYears.module.css';

const TrendFigure = lazy(() => import('../shared/TrendFigure').then(({ TrendFigure }) => ({ default: TrendFigure })));

/** So many pictures at most; the rest are counted. */
const DRAWN_AT_MOST = 24;

/** The place's line of each indicator that has one, small and beside each other. */
export function DomainTrends({ rows, read }: { rows: readonly IndicatorRow[]; read: OwnYears }) {
  const { t } = useTranslation();
  // The pictures follow when there is time.
  const drawn = useDeferredValue(rows, []);
  const shown = drawn.slice(0, DRAWN_AT_MOST);
  return (
    <Section title={t('years.titleYears')} note={t('years.trendsNote')}>
      <div className={styles.trends}>
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          {shown.map((row) => {
            const series = read.series.get(row.id);
            return series ? (
              <TrendFigure key={row.id} row={row} series={series} comparison={read.comparison} isSmall />
            ) : null;
          })}
        </Suspense>
      </div>
      {drawn.length > shown.length ? <p>{t('terms.andMore', { n: drawn.length - shown.length })}</p> : null}
    </Section>
  );
}
