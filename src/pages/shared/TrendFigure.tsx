import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartBox } from '../../charts/ChartBox';
import { TrendLines } from '../../charts/TrendLines';
import { trendSummary } from '../../charts/trendSummary';
import { trendWords } from '../../charts/trendWords';
import type { Series } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { Comparison } from '../../model/comparison';
import type { IndicatorRow } from '../../model/indicatorRows';
import { type TrendPoint, trendSeries } from '../../model/trendSeries';
import { SeriesTable } from '../../tables/SeriesTable';
import { Figure } from '../../ui/Figure';

/** One indicator over the years: the picture, what the first place's line says, and every number in a table. */
export const TrendFigure = memo(function TrendFigure(props: {
  row: IndicatorRow;
  series: Series;
  comparison: Comparison;
  /** One of many. */
  isSmall?: boolean;
  /** Its numbers stand beside it: on paper its table is left off. */
  isLabelled?: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { row, series, comparison } = props;
  const trend = useMemo(() => trendSeries(row, series, comparison, language), [row, series, comparison, language]);
  const { title, subtitle } = trendWords(trend, t, language);
  const printed = ({ value, printed: text, definition }: TrendPoint) => {
    if (value === null) return t('terms.statuses.missing');
    return definition === null ? text : `${text} ${t('compare.otherDefinition', { definition })}`;
  };
  return (
    <Figure title={title} subtitle={subtitle}>
      <ChartBox
        label={title}
        summary={trendSummary(trend, t, language)}
        isLabelled={props.isLabelled === true}
        table={
          <SeriesTable
            caption={title}
            columns={[t('compare.places'), ...trend.years.map(String)]}
            rows={trend.lines.map(({ name, points }) => ({ name, values: points.map(printed) }))}
          />
        }
      >
        <TrendLines trend={trend} isSmall={props.isSmall} />
      </ChartBox>
    </Figure>
  );
});
