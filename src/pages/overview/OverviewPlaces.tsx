import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEntry } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { IndicatorRow } from '../../model/indicatorRows';
import { medianBalance } from '../../model/medianBalance';
import { seriesFromReports } from '../../model/seriesFromReports';
import type { Surroundings } from '../../model/surroundings';
import { useDataset } from '../shared/DatasetContext';
import { FEW_REPORTS } from '../shared/fewReports';
import { useReports } from '../shared/useReports';
import styles from './OverviewYears.module.css';

const NONE: readonly ReportEntry[] = [];

/** Where the rates lie against the median of the places of this level; of many places, only that there are some. */
export function OverviewPlaces(props: { rates: readonly IndicatorRow[]; around: Surroundings; year: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries } = useDataset();
  const { rates, around, year } = props;
  const { place, sameYear } = around;
  const isFew = entries.length <= FEW_REPORTS;
  const { read, isPending } = useReports(isFew ? sameYear : NONE);
  const balance = useMemo(() => {
    if (read.length < 2 || isPending) return null;
    const series = new Map(rates.map(({ id }) => [id, seriesFromReports(id, read)]));
    const among = sameYear.map((entry) => entry.place.id);
    return medianBalance(
      rates.map(({ indicator }) => indicator),
      series,
      { place: place.id, year, among },
    );
  }, [read, isPending, rates, sameYear, place, year]);

  const said = { year, n: sameYear.length, level: t(`data.levels.${place.level}`) };
  const compared = balance ? balance.above + balance.at + balance.below : 0;
  const unclear = balance?.unclear ?? 0;
  if (isFew && compared + unclear === 0) return null;
  const parts = [
    balance && compared > 0 ? t('years.medians', { ...said, ...balance, count: compared }) : '',
    unclear > 0 ? t('years.mediansUnclear', { count: unclear }) : '',
    balance ? '' : t('years.placesMany', said),
  ];
  return <p className={styles.places}>{parts.filter(Boolean).join(language === 'en' ? ' ' : '')}</p>;
}
