import type { ReactNode } from 'react';
import { BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { usePrinting } from '../ui/usePrinting';
import styles from './BarsFrame.module.css';
import { ChartTooltip } from './ChartTooltip';
import { AXIS_LINE, axisTick, CURSOR, labelWidth, PAPER_WIDTH } from './chartTheme';
import { useChartScale } from './useChartScale';

/**
 * What every chart of horizontal bars shares: names at the left, no scale, a panel beside the pointer. To assistive
 * technology it is one named picture; its numbers and links are in the table that stands with it.
 * @param rows in the order to show; lengths share one unit
 * @param rowHeight of the design
 * @param right room for what is written after the longest bar, in pixels
 * @param tipOf what the panel says of a row
 */
export function BarsFrame<Row extends { label: string }>(props: {
  label: string;
  rows: readonly Row[];
  rowHeight: number;
  right: number;
  tipOf: (row: Row) => { title: string; lines: readonly string[] };
  /** The bars. */
  children: ReactNode;
}) {
  const { label, rows, rowHeight, tipOf } = props;
  const isPrinting = usePrinting();
  const scale = useChartScale();
  return (
    <div role="img" aria-label={label} className={styles.frame}>
      <ResponsiveContainer
        width={isPrinting ? PAPER_WIDTH : '100%'}
        height={rows.length * scale.length(rowHeight) + 16}
        initialDimension={{ width: 480, height: 200 }}
      >
        <BarChart
          data={[...rows]}
          layout="vertical"
          margin={{ top: 4, right: props.right, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, 'dataMax']} allowDecimals={false} hide />
          <YAxis
            type="category"
            dataKey="label"
            width={labelWidth(
              rows.map((row) => row.label),
              190,
              scale,
            )}
            interval={0}
            tick={axisTick(scale)}
            tickLine={false}
            axisLine={AXIS_LINE}
          />
          <Tooltip
            cursor={CURSOR}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const row = payload?.[0]?.payload as Row | undefined;
              return active && row ? <ChartTooltip {...tipOf(row)} /> : null;
            }}
          />
          {props.children}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
