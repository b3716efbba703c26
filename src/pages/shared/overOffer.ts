import type { TFunction } from 'i18next';
import { lineStyle } from '../../charts/LineLegend';
import { trendWords } from '../../charts/trendWords';
import type { Dataset } from '../../dataset/dataset';
import type { Series } from '../../dataset/schema';
import { comparedReports } from '../../model/comparedReports';
import type { Comparison } from '../../model/comparison';
import { formatList, inLanguage, type Language } from '../../model/format';
import type { IndicatorRow } from '../../model/indicatorRows';
import { type Trend, trendSeries } from '../../model/trendSeries';
import type { DrawingOffer, TableOffer } from './takeAwayOffer';

/** What indicators over places and years let a person carry away; without series, nothing but what was asked for. */
export interface OverOffer {
  /** Every value, one a line. */
  tables: readonly TableOffer[];
  /** A picture for each indicator there is a series of. */
  drawings: readonly DrawingOffer[];
  /** Indicators, places and years in words. */
  filters: readonly string[];
}

export function overOffer(
  rows: readonly IndicatorRow[],
  read: ReadonlyMap<string, Series>,
  comparison: Comparison,
  { dataset, t, language }: { dataset: Dataset; t: TFunction; language: Language },
): OverOffer {
  const reports = comparedReports(dataset.entries, comparison);
  const trendOf = (row: IndicatorRow): Trend[] => {
    const series = read.get(row.id);
    return series ? [trendSeries(row, series, comparison, language)] : [];
  };
  const join = language === 'en' ? ': ' : '：';
  const names = rows.map(({ indicator }) => inLanguage(indicator.name, language));
  const known = rows.filter((row) => read.has(row.id));
  const over = known.length > 0 ? [placesWords(comparison, t, language), yearsWords(comparison, t)] : [];
  return {
    tables:
      known.length > 0 ? [{ ...seriesOffer(known.length, () => known.flatMap(trendOf), comparison, t), reports }] : [],
    drawings: known.map((row) => ({ ...trendOffer(row, trendOf, comparison, t, language), reports })),
    filters: [`${t('terms.indicator')}${join}${formatList(names, language)}`, ...over],
  };
}

const placesWords = ({ places }: Comparison, t: TFunction, language: Language) =>
  t('takeaway.places', {
    list: formatList(
      places.map(({ name }) => inLanguage(name, language)),
      language,
    ),
  });

const yearsWords = ({ years }: Comparison, t: TFunction) => t('takeaway.years', { list: years.join(' ') });

function seriesOffer(
  indicators: number,
  trends: () => readonly Trend[],
  { places, years }: Comparison,
  t: TFunction,
): TableOffer {
  const n = indicators * places.length * years.length;
  return {
    id: 'series',
    name: t('takeaway.series', { n }),
    rows: n,
    table: async (context) => (await import('../../export/seriesTable')).seriesTable(trends(), context),
    json: async (context) => (await import('../../export/seriesJson')).seriesJson(trends(), context),
  };
}

function trendOffer(
  row: IndicatorRow,
  trendOf: (row: IndicatorRow) => Trend[],
  { places, years }: Comparison,
  t: TFunction,
  language: Language,
): DrawingOffer {
  const name = inLanguage(row.indicator.name, language);
  return {
    id: `trend-${row.id}`,
    name: t('takeaway.trendChart', { name }),
    rows: places.length * years.length,
    drawing: () => {
      const [trend] = trendOf(row);
      if (!trend) return { title: name, subtitle: '', legend: [], blocks: [] };
      const styles = trend.lines.map((_, i) => ({
        colour: i === 0 ? row.domain.id : 'ink-2',
        dash: lineStyle(i, '').dash,
      }));
      return {
        ...trendWords(trend, t, language),
        legend: trend.lines.map((line, i) => ({ name: line.name, ...styles[i], colour: styles[i]?.colour ?? 'ink' })),
        blocks: [{ kind: 'lines', trend, styles }],
      };
    },
  };
}
