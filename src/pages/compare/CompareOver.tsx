import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../model/comparison';
import type { IndicatorRow } from '../../model/indicatorRows';
import type { CompareState } from '../../url/compareParams';
import { SeriesFaults } from '../shared/SeriesFaults';
import type { SeriesRead } from '../shared/seriesRead';
import { ChangeSection } from './ChangeSection';
import { OverChoices } from './OverChoices';
import { StandingSection } from './StandingSection';
import { TrendSection } from './TrendSection';

/** The same indicators over places and years: what is chosen, how each went, what changed, where a place stands. */
export const CompareOver = memo(function CompareOver(props: {
  rows: readonly IndicatorRow[];
  comparison: Comparison;
  read: SeriesRead;
  standing: Pick<CompareState, 'of' | 'at' | 'among'>;
  ask: (asked: Partial<{ [Key in keyof CompareState]: CompareState[Key] | null }>) => void;
}) {
  const { t } = useTranslation();
  const { rows, comparison, read, ask } = props;
  const { series } = read;
  const known = rows.filter((row) => series.has(row.id));
  return (
    <>
      <OverChoices comparison={comparison} ask={ask} />
      <SeriesFaults faults={read.faults} hasOthers={known.length > 0} />
      {read.isPending ? <p role="status">{t('shell.loading')}</p> : null}
      {known.length > 0 ? (
        <>
          <TrendSection rows={known} series={series} comparison={comparison} />
          {comparison.baseline ? (
            <ChangeSection rows={known} series={series} comparison={comparison} ask={ask} />
          ) : null}
          <StandingSection rows={known} series={series} comparison={comparison} asked={props.standing} ask={ask} />
        </>
      ) : null}
    </>
  );
});
