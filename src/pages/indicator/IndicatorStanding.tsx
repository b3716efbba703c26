import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Series } from '../../dataset/schema';
import { placeIndex } from '../../model/comparison';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { Surroundings } from '../../model/surroundings';
import { useDataset } from '../shared/DatasetContext';
import { StandingFigure } from '../shared/StandingFigure';
import styles from './IndicatorYears.module.css';

/** Where the place on screen stands, in its year, among the places of its level. */
export function IndicatorStanding(props: { row: IndicatorRow; series: Series; around: Surroundings; year: number }) {
  const { t } = useTranslation();
  const { entries } = useDataset();
  const { row, series, around, year } = props;
  const { place, peers } = around;
  const asked = useMemo(() => ({ year, place, among: peers }), [year, place, peers]);
  return (
    <div className={styles.standing}>
      <p className={styles.among}>
        {t('years.among', { year, level: t(`data.levels.${place.level}`), n: peers.length })}
      </p>
      <StandingFigure row={row} series={series} asked={asked} names={placeIndex(entries)} />
    </div>
  );
}
