import { Bar, BarChart, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { ChartLegend } from './ChartLegend';
import { ChartTooltip } from './ChartTooltip';
import { AXIS_LINE, AXIS_TICK, CURSOR, labelWidth } from './chartTheme';

const ROW = 46;

export interface StackPart {
  id: string;
  name: string;
}

export interface StackRow {
  label: string;
  /** A number for each part's id; all of one unit. */
  values: Readonly<Record<string, number>>;
}

/** Steps of one hue, dark to light, so that the order survives greyscale. */
const STEPS = [1, 0.55, 0.3, 0.12];

/** Amounts of one unit, split by part: horizontal bars, each part with its number where it fits. */
export function StackedBars(props: {
  label: string;
  hue: string;
  parts: readonly StackPart[];
  rows: readonly StackRow[];
}) {
  const { parts, rows, hue } = props;
  const stepped = parts.map((part, i) => ({ ...part, opacity: STEPS[i] ?? 0.2 }));
  return (
    <>
      <ChartLegend hue={hue} parts={stepped} />
      <ResponsiveContainer width="100%" height={rows.length * ROW + 16} initialDimension={{ width: 480, height: 240 }}>
        <BarChart
          data={[...rows]}
          layout="vertical"
          margin={{ top: 4, right: 16, bottom: 4, left: 0 }}
          title={props.label}
          accessibilityLayer
        >
          <XAxis type="number" allowDecimals={false} hide />
          <YAxis
            type="category"
            dataKey="label"
            width={labelWidth(
              rows.map((row) => row.label),
              170,
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
              const row = payload?.[0]?.payload as StackRow | undefined;
              if (!active || !row) return null;
              const lines = parts.filter(({ id }) => row.values[id]).map(({ id, name }) => `${name} ${row.values[id]}`);
              return <ChartTooltip title={row.label} lines={lines} />;
            }}
          />
          {stepped.map(({ id, name, opacity }, i) => (
            <Bar
              key={id}
              name={name}
              dataKey={(row: StackRow) => row.values[id] ?? 0}
              stackId="all"
              barSize={22}
              fill={hue}
              fillOpacity={opacity}
              stroke="var(--panel)"
              isAnimationActive={false}
            >
              <LabelList
                position="center"
                fill={i === 0 ? 'var(--panel)' : 'var(--ink)'}
                fontSize={14}
                valueAccessor={(entry: { value?: unknown }) => {
                  const amount = Array.isArray(entry.value) ? Number(entry.value[1]) - Number(entry.value[0]) : 0;
                  return amount > 0 ? String(amount) : '';
                }}
              />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </>
  );
}
