import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { domainHue } from '../../charts/chartTheme';
import { inexactDot } from '../../charts/inexactDot';
import { lineStyle } from '../../charts/LineLegend';
import { trendRows } from '../../charts/trendRows';
import type { Trend } from '../../model/trendSeries';
import type { StageLayout } from './layout';
import { longerDash } from './longerDash';
import type { OnOpen } from './Opener';
import styles from './TrendChart.module.css';
import { TrendEnds } from './TrendEnds';
import { TrendTip } from './TrendTip';
import { trendRoom } from './trendRoom';

/** The lines of a trend at the size of a stage, told apart by dashes, each named at its end. */
export function TrendChart(props: { trend: Trend; label: string; layout: StageLayout; onOpen: OnOpen }) {
  const { trend, onOpen } = props;
  const { axis, tickTexts, lines } = trend;
  const room = trendRoom(trend, props.layout);
  const tick = { fill: 'var(--ink-2)', fontSize: room.em };
  const textOf = new Map(axis.ticks.map((value, i) => [value, tickTexts[i] ?? '']));
  const hue = domainHue(trend.domain);
  return (
    <div className={styles.chart} style={{ height: room.height }}>
      <div role="img" aria-label={props.label} className={onOpen ? styles.live : undefined}>
        <LineChart
          width={room.width}
          height={room.height}
          data={trendRows(trend)}
          margin={{ top: room.plot.top, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
          onClick={() => onOpen?.(trend.indicator.id)}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" strokeWidth={2} />
          <XAxis
            dataKey="year"
            height={room.years}
            tick={tick}
            tickMargin={room.tickMargin}
            tickLine={false}
            axisLine={{ stroke: 'var(--ink-3)', strokeWidth: 3 }}
            padding={{ left: room.sides, right: room.sides }}
          />
          <YAxis
            type="number"
            domain={[axis.from, axis.to]}
            ticks={[...axis.ticks]}
            reversed={trend.indicator.kind === 'rank'}
            width={room.ticks}
            tick={tick}
            tickLine={false}
            axisLine={false}
            tickFormatter={(value: number) => textOf.get(value) ?? ''}
          />
          {onOpen ? (
            <Tooltip
              cursor={{ stroke: 'var(--line-2)', strokeWidth: 3 }}
              isAnimationActive={false}
              content={({ active, label: year }) => (active ? <TrendTip trend={trend} year={Number(year)} /> : null)}
            />
          ) : null}
          {lines
            .flatMap(({ place, name, points }, i) => {
              const { hue: stroke, dash } = lineStyle(i, hue);
              const line = { name, stroke, type: 'linear', isAnimationActive: false, activeDot: false } as const;
              const dot = { r: 10, stroke: 'var(--paper)', strokeWidth: 3, strokeDasharray: '0' };
              return [
                <Line
                  {...line}
                  key={`${place} apart`}
                  dataKey={`apart${i}`}
                  strokeWidth={0}
                  dot={inexactDot(points, { ...dot, fill: 'var(--paper)', stroke, strokeWidth: 5 })}
                />,
                <Line
                  {...line}
                  key={place}
                  dataKey={`joined${i}`}
                  strokeWidth={6}
                  strokeDasharray={longerDash(dash)}
                  dot={inexactDot(points, { ...dot, fill: stroke })}
                />,
              ];
            })
            .reverse()}
        </LineChart>
      </div>
      <TrendEnds trend={trend} room={room} hue={hue} />
    </div>
  );
}
