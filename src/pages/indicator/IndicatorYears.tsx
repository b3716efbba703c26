import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry, Series } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { Comparison } from '../../model/comparison';
import type { IndicatorRow } from '../../model/indicatorRows';
import { yearSteps } from '../../model/yearSteps';
import { ChangeText } from '../shared/ChangeText';
import { useDataset } from '../shared/DatasetContext';
import { SinceWords } from '../shared/SinceWords';
import styles from './IndicatorYears.module.css';
import { YearTable } from './YearTable';

const TrendFigure = lazy(() => import('../shared/TrendFigure').then(({ TrendFigure }) => ({ default: TrendFigure })));

/** One indicator of the place on screen: what changed since its report before, the line, and every year's number. */
export function IndicatorYears(props: {
  row: IndicatorRow;
  series: Series;
  own: readonly ReportEntry[];
  comparison: Comparison;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = useDataset();
  const { row, series, own, comparison } = props;
  const { indicator, domain } = row;
  const steps = useMemo(() => yearSteps(indicator, series, own, language), [indicator, series, own, language]);
  const now = steps.find((step) => step.entry.year === entry?.year);
  return (
    <div data-domain={domain.id}>
      {now?.before && now.change ? (
        <p className={styles.since}>
          <SinceWords year={now.entry.year} before={now.before.year} />
          <ChangeText indicator={indicator} change={now.change} verdict={now.verdict} />
        </p>
      ) : null}
      <div className={styles.years}>
        <Suspense fallback={<p role="status">{t('shell.loading')}</p>}>
          <TrendFigure row={row} series={series} comparison={comparison} isLabelled />
        </Suspense>
        <YearTable indicator={indicator} steps={steps} />
      </div>
    </div>
  );
}
