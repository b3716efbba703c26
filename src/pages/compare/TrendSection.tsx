import { lazy, memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Series } from '../../dataset/schema';
import type { Comparison } from '../../model/comparison';
import type { IndicatorRow } from '../../model/indicatorRows';
import { AfterMount } from '../../ui/AfterMount';
import { Section } from '../../ui/Section';
import styles from './ComparePage.module.css';

const TrendFigure = lazy(() => import('../shared/TrendFigure').then(({ TrendFigure }) => ({ default: TrendFigure })));

/** How each indicator went: a picture each, with its numbers. */
export const TrendSection = memo(function TrendSection(props: {
  rows: readonly IndicatorRow[];
  series: ReadonlyMap<string, Series>;
  comparison: Comparison;
}) {
  const { t } = useTranslation();
  // The pictures follow when there is time; what was pressed answers at once.
  const rows = useDeferredValue(props.rows);
  const series = useDeferredValue(props.series);
  const comparison = useDeferredValue(props.comparison);
  return (
    <Section title={t('compare.trendTitle')} note={t('compare.trendNote')}>
      <div className={styles.figures}>
        <AfterMount fallback={<p role="status">{t('shell.loading')}</p>}>
          {rows.map((row) => {
            const own = series.get(row.id);
            return own ? <TrendFigure key={row.id} row={row} series={own} comparison={comparison} /> : null;
          })}
        </AfterMount>
      </div>
    </Section>
  );
});
