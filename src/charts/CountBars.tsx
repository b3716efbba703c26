import {
  Bar,
  BarChart,
  LabelList,
  Rectangle,
  type RectangleProps,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { CountPoint } from '../model/countSeries';
import { ChartTooltip } from './ChartTooltip';
import { AXIS_LINE, AXIS_TICK, CURSOR, domainHue, labelWidth, VALUE_LABEL } from './chartTheme';

const ROW = 40;

/**
 * Counts of one unit as horizontal bars from zero, the number as printed at each end.
 * @param points counts that share a unit, in the order to show
 * @param onSelect called with the indicator's id when its bar is pressed
 */
export function CountBars(props: { label: string; points: readonly CountPoint[]; onSelect?: (id: string) => void }) {
  const { points, onSelect } = props;
  const shape = (bar: RectangleProps & { payload?: CountPoint }) => (
    <Rectangle {...bar} fill={domainHue(bar.payload?.domain ?? '')} cursor={onSelect ? 'pointer' : undefined} />
  );
  return (
    <ResponsiveContainer width="100%" height={points.length * ROW + 16} initialDimension={{ width: 480, height: 200 }}>
      <BarChart
        data={[...points]}
        layout="vertical"
        margin={{
          top: 4,
          right: labelWidth(
            points.map((point) => point.printed),
            140,
          ),
          bottom: 4,
          left: 0,
        }}
        title={props.label}
        accessibilityLayer
      >
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis
          type="category"
          dataKey="label"
          width={labelWidth(
            points.map((point) => point.label),
            190,
          )}
          interval={0}
          tick={AXIS_TICK}
          tickLine={false}
          axisLine={AXIS_LINE}
        />
        <Tooltip
          cursor={CURSOR}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const point = payload?.[0]?.payload as CountPoint | undefined;
            return active && point ? (
              <ChartTooltip title={point.label} lines={[point.printed, point.domainName]} />
            ) : null;
          }}
        />
        <Bar
          dataKey="value"
          barSize={18}
          isAnimationActive={false}
          shape={shape}
          onClick={(bar: { payload?: CountPoint }) => {
            if (bar.payload) onSelect?.(bar.payload.id);
          }}
        >
          <LabelList dataKey="printed" position="right" {...VALUE_LABEL} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
