import type { TFunction } from 'i18next';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TrendLines } from '../../charts/TrendLines';
import type { Series } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import type { Comparison } from '../../model/comparison';
import type { Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { type Trend, type TrendPoint, trendSeries } from '../../model/trendSeries';
import { SeriesTable } from '../../tables/SeriesTable';
import { Figure } from '../../ui/Figure';
import { WideTable } from '../../ui/WideTable';
import { changeWords } from './compareWords';

/** One indicator over the years: the picture, what the first place's line says, and every number in a table. */
export const TrendFigure = memo(function TrendFigure(props: {
  row: IndicatorRow;
  series: Series;
  comparison: Comparison;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { row, series, comparison } = props;
  const trend = useMemo(() => trendSeries(row, series, comparison, language), [row, series, comparison, language]);
  const title = titleWords(trend, t, language);
  const printed = ({ value, printed: text, definition }: TrendPoint) => {
    if (value === null) return t('terms.statuses.missing');
    return definition === null ? text : `${text} ${t('compare.otherDefinition', { definition })}`;
  };
  const subtitle = [
    t('compare.unit', { unit: trend.unit }),
    axisWords(trend, t),
    trend.missing > 0 ? t('compare.missing', { count: trend.missing }) : '',
    trend.differing > 0 ? t('compare.differing', { count: trend.differing }) : '',
  ].filter(Boolean);
  return (
    <Figure
      title={title}
      subtitle={subtitle.join(' · ')}
      tableLabel={t('terms.asTable')}
      table={
        <WideTable label={title}>
          <SeriesTable
            caption={title}
            columns={[t('compare.places'), ...trend.years.map(String)]}
            rows={trend.lines.map(({ name, points }) => ({ name, values: points.map(printed) }))}
          />
        </WideTable>
      }
    >
      <TrendLines label={title} trend={trend} />
    </Figure>
  );
});

/** How the first place went, where that can be said; else which place and years these are. */
function titleWords({ name, lines, years, indicator, change }: Trend, t: TFunction, language: Language): string {
  const said = { name, place: lines[0]?.name ?? '', from: years[0] ?? '', to: years[years.length - 1] ?? '' };
  if (change === null) return t('compare.trendYear', said);
  if (change.kind === 'none') return t('compare.trendLine', said);
  return t('compare.trendChange', { ...said, change: changeWords(change, indicator, t, language) });
}

/** Where the scale is not what one expects. */
function axisWords({ indicator, axis, tickTexts }: Trend, t: TFunction): string {
  if (indicator.kind === 'rank') return t('compare.axisRank');
  return axis.from === 0 ? '' : t('compare.axisFrom', { from: tickTexts[0] ?? '' });
}
