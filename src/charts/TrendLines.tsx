import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../i18n/useLanguage';
import type { Trend, TrendLine } from '../model/trendSeries';
import { usePrinting } from '../ui/usePrinting';
import styles from './BarsFrame.module.css';
import { ChartMarks } from './ChartMarks';
import { ChartTooltip } from './ChartTooltip';
import { AXIS_LINE, axisTick, domainHue, labelWidth, PAPER_WIDTH } from './chartTheme';
import { inexactDot } from './inexactDot';
import { LineLegend, type LineStyle, lineStyle } from './LineLegend';
import { offTab } from './offTab';
import { type TrendPlot, trendMarks } from './trendMarks';
import { trendRows } from './trendRows';
import { useChartScale } from './useChartScale';

const HEIGHT = 260;
/** Among many of its kind. */
const SMALL_HEIGHT = 170;

/**
 * One indicator over the years, a line a place, told apart by dashes and by the shade of the domain's hue. Every value
 * has its dot, a missing one is a gap, one of another definition is a hollow dot that no line meets, one that is not
 * exact a diamond.
 */
export const TrendLines = memo(function TrendLines({
  trend,
  isSmall,
}: {
  trend: Trend;
  isSmall?: boolean | undefined;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { lines, axis, tickTexts } = trend;
  const isPrinting = usePrinting();
  const scale = useChartScale();
  const height = scale.length(isSmall ? SMALL_HEIGHT : HEIGHT);
  const hue = domainHue(trend.domain);
  const textOf = new Map(axis.ticks.map((tick, i) => [tick, tickTexts[i] ?? '']));
  const plot: TrendPlot = {
    top: 12,
    right: 24,
    bottom: scale.length(30) + 4,
    left: labelWidth(tickTexts, 90, scale),
    inset: 16,
    height,
  };
  const styleOf = (i: number) => lineStyle(i, hue);
  return (
    <>
      {lines.length > 1 ? (
        <LineLegend parts={lines.map(({ place, name }, i) => ({ id: place, name, style: styleOf(i) }))} />
      ) : null}
      <div className={styles.frame}>
        <div aria-hidden="true" ref={offTab}>
          <ResponsiveContainer
            width={isPrinting ? PAPER_WIDTH : '100%'}
            height={height}
            initialDimension={{ width: 480, height }}
          >
            <LineChart
              data={trendRows(trend)}
              margin={{ top: plot.top, right: plot.right, bottom: 4, left: 0 }}
              accessibilityLayer={false}
            >
              <CartesianGrid vertical={false} stroke="var(--line)" />
              <XAxis
                dataKey="year"
                tick={axisTick(scale)}
                tickLine={false}
                axisLine={AXIS_LINE}
                height={plot.bottom - 4}
                padding={{ left: plot.inset, right: plot.inset }}
              />
              <YAxis
                type="number"
                domain={[axis.from, axis.to]}
                ticks={[...axis.ticks]}
                interval={0}
                reversed={trend.indicator.kind === 'rank'}
                width={plot.left}
                tick={axisTick(scale)}
                tickLine={false}
                axisLine={false}
                tickFormatter={(tick: number) => textOf.get(tick) ?? ''}
              />
              <Tooltip
                cursor={{ stroke: 'var(--line-2)' }}
                isAnimationActive={false}
                content={({ active, label: year }) =>
                  active ? <ChartTooltip title={String(year)} lines={tipLines(lines, Number(year))} /> : null
                }
              />
              {/* The first line, the one in question, lies on top. */}
              {lines
                .flatMap((line, i) => [
                  <Line
                    key={`${line.place} apart`}
                    dataKey={`apart${i}`}
                    name={line.name}
                    {...apartAs(styleOf(i), line)}
                  />,
                  <Line key={line.place} dataKey={`joined${i}`} name={line.name} {...drawnAs(styleOf(i), line)} />,
                ])
                .reverse()}
            </LineChart>
          </ResponsiveContainer>
        </div>
        <ChartMarks marks={trendMarks(trend, plot, t, language)} />
      </div>
    </>
  );
});

const drawnAs = ({ hue, dash }: LineStyle, { points }: TrendLine) =>
  ({
    type: 'linear',
    connectNulls: false,
    isAnimationActive: false,
    stroke: hue,
    strokeWidth: 2,
    strokeDasharray: dash,
    dot: inexactDot(points, { r: 4, fill: hue, stroke: 'var(--panel)', strokeWidth: 1.5, strokeDasharray: '0' }),
    activeDot: false,
  }) as const;

const apartAs = (style: LineStyle, line: TrendLine) =>
  ({
    ...drawnAs(style, line),
    strokeWidth: 0,
    dot: inexactDot(line.points, {
      r: 4,
      fill: 'var(--panel)',
      stroke: style.hue,
      strokeWidth: 2,
      strokeDasharray: '0',
    }),
  }) as const;

const tipLines = (lines: readonly TrendLine[], year: number): string[] =>
  lines.flatMap(({ name, points }) => {
    const point = points.find((candidate) => candidate.year === year);
    return point && point.value !== null ? `${name} ${point.printed}` : [];
  });
