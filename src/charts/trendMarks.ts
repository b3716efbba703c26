import type { TFunction } from 'i18next';
import type { Language } from '../model/format';
import type { Trend } from '../model/trendSeries';
import { trendStep } from '../model/trendStep';
import type { ChartMark } from './ChartMarks';
import { changeWords } from './changeWords';
import { spoken } from './spoken';

/** The edges of the plot within its drawing, and what lies between an edge and the first or last year; in pixels. */
export interface TrendPlot {
  top: number;
  right: number;
  bottom: number;
  left: number;
  inset: number;
  /** Of the whole drawing. */
  height: number;
}

/** The dots of a trend as marks, a line a place: its year, value, and how it went since the year before. */
export function trendMarks(trend: Trend, plot: TrendPlot, t: TFunction, language: Language): readonly ChartMark[] {
  const { lines, years, axis, indicator } = trend;
  const isReversed = indicator.kind === 'rank';
  const tall = plot.height - plot.top - plot.bottom;
  const sides = plot.left + plot.right + 2 * plot.inset;
  return lines.flatMap((line, i) =>
    line.points.flatMap(({ year, value, printed, definition }, column): readonly ChartMark[] => {
      if (value === null) return [];
      const along = years.length > 1 ? column / (years.length - 1) : 0.5;
      const above = (axis.to - value) / (axis.to - axis.from);
      const step = trendStep(trend, line, column);
      return [
        {
          id: `${line.place} ${year}`,
          line: i,
          at: column,
          left: `calc(${plot.left + plot.inset}px + (100% - ${sides}px) * ${along})`,
          top: `${plot.top + tall * (isReversed ? 1 - above : above)}px`,
          isAtEnd: along > 0.5,
          say: spoken(
            [
              t('summary.placeYear', { place: line.name, year }),
              printed,
              definition === null ? '' : t('compare.otherDefinition', { definition }),
              step && definition === null
                ? t('summary.since', {
                    year: years[column - 1] ?? '',
                    change: changeWords(step, indicator, t, language),
                  })
                : '',
              t('chart.position', { n: column + 1, of: years.length }),
            ],
            language,
          ),
          tip: `${line.name}\n${year} · ${printed}`,
        },
      ];
    }),
  );
}
