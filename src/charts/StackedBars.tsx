import { Bar, LabelList } from 'recharts';
import { BarsFrame } from './BarsFrame';
import { ChartLegend } from './ChartLegend';
import { partOpacity, valueLabel } from './chartTheme';
import { useChartScale } from './useChartScale';

export interface StackPart {
  id: string;
  name: string;
}

export interface StackRow {
  label: string;
  /** A number for each part's id; all of one unit. */
  values: Readonly<Record<string, number>>;
}

/** Amounts of one unit, split by part: horizontal bars, each part with its number. */
export function StackedBars(props: {
  label: string;
  hue: string;
  parts: readonly StackPart[];
  rows: readonly StackRow[];
}) {
  const { rows, hue } = props;
  const scale = useChartScale();
  const parts = props.parts.map((part, i) => ({ ...part, hue, opacity: partOpacity(i) }));
  return (
    <>
      <ChartLegend parts={parts} />
      <BarsFrame
        label={props.label}
        rows={rows}
        rowHeight={46}
        right={16}
        tipOf={(row) => ({
          title: row.label,
          lines: parts.filter(({ id }) => row.values[id]).map(({ id, name }) => `${name} ${row.values[id]}`),
        })}
      >
        {parts.map(({ id, name, opacity }, i) => (
          <Bar
            key={id}
            name={name}
            dataKey={(row: StackRow) => row.values[id] ?? 0}
            stackId="all"
            barSize={scale.length(22)}
            fill={hue}
            fillOpacity={opacity}
            stroke={hue}
            isAnimationActive={false}
          >
            <LabelList
              position="center"
              {...valueLabel(scale)}
              fill={i === 0 ? 'var(--panel)' : 'var(--ink)'}
              valueAccessor={(entry: { value?: unknown }) => {
                const amount = Array.isArray(entry.value) ? Number(entry.value[1]) - Number(entry.value[0]) : 0;
                return amount > 0 ? String(amount) : '';
              }}
            />
          </Bar>
        ))}
      </BarsFrame>
    </>
  );
}
