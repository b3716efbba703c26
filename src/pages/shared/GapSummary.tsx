import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gapSummary } from '../../charts/gapSummary';
import { addChartWords } from '../../i18n/addChartWords';
import { useLanguage } from '../../i18n/useLanguage';
import { gapFacts } from '../../model/gapFacts';
import type { GapPoint } from '../../model/gapSeries';
import type { IndicatorRow } from '../../model/indicatorRows';
import { useDataset } from './DatasetContext';

/** A chart of gaps in words, as soon as there are words for it. */
export function GapSummary({ rows, points }: { rows: readonly IndicatorRow[]; points: readonly GapPoint[] }) {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const year = useDataset().entry?.year ?? '';
  const [isReady, setIsReady] = useState(() => i18n.exists('summary.alike'));
  useEffect(() => {
    let isGone = false;
    addChartWords(i18n)
      .then(() => isGone || setIsReady(true))
      // The picture and its table say as much; the words are asked for again with the next chart.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [i18n]);
  return isReady ? gapSummary(gapFacts(rows, points), year, t, language) : null;
}
