import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { comparisonOf } from '../../model/comparison';
import type { IndicatorRow } from '../../model/indicatorRows';
import { MOST_COMPARED } from '../../model/startingPoints';
import { type Trend, trendSeries } from '../../model/trendSeries';
import type { DeckState } from '../../url/deckParams';
import { useDataset } from '../shared/DatasetContext';
import { useCompareSeries } from '../shared/useCompareSeries';
import { useStableList } from '../shared/useStableList';

/** A file whose figures the deck had to do without, in words. */
export interface DeckFault {
  text: string;
  isRetrying: boolean;
  retry: () => void;
}

const NONE: readonly string[] = [];

/** The indicators chosen by their ids over places and years, where there are several reports. */
export function useDeckTrends(
  { i, place: places, year: years, base }: DeckState,
  rows: readonly IndicatorRow[],
): { trends: readonly Trend[]; faults: readonly DeckFault[]; isPending: boolean } {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries, entry } = useDataset();
  const isAsked = i.length > 0 && rows.length <= MOST_COMPARED;
  const ids = useMemo(() => (isAsked ? rows.map(({ id }) => id) : NONE), [isAsked, rows]);
  const place = useStableList(places);
  const year = useStableList(years);
  const comparison = useMemo(
    () => comparisonOf(entries, entry, { place, year, base }),
    [entries, entry, place, year, base],
  );
  const { series, faults, isPending } = useCompareSeries(ids);
  // Reading half of the reports would show a trend with gaps that are none.
  const trends = useMemo(
    () =>
      isAsked && !isPending
        ? rows.flatMap((row) => {
            const own = series.get(row.id);
            const trend = own ? trendSeries(row, own, comparison, language) : null;
            return trend?.lines.some(({ points }) => points.some(({ value }) => value !== null)) ? [trend] : [];
          })
        : [],
    [isAsked, isPending, rows, series, comparison, language],
  );
  return {
    trends,
    faults: faults
      .filter(({ isMissing }) => isMissing)
      .map(({ kind, file, isRetrying, retry }) => ({
        text: kind === 'series' ? t('compare.noFile', { file }) : t('compare.noReportFile', { file }),
        isRetrying,
        retry,
      })),
    // A file that failed is told of, not waited for.
    isPending,
  };
}
