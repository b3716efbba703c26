import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gapSummary } from '../../charts/gapSummary';
import { addWords, hasWords } from '../../i18n/addWords';
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
  const [isReady, setIsReady] = useState(() => hasWords(i18n, 'chart'));
  useEffect(() => {
    let isGone = false;
    addWords(i18n, 'chart')
      .then(() => isGone || setIsReady(true))
      // The picture and its table say as much; the words are asked for again with the next chart.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [i18n]);
  return isReady ? gapSummary(gapFacts(rows, points), year, t, language) : null;
}
