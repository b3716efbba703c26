import { type ReactNode, useCallback, useState } from 'react';
import { BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { usePrinting } from '../ui/usePrinting';
import styles from './BarsFrame.module.css';
import { BarTick } from './BarTick';
import { type BarMark, barMarks } from './barMarks';
import { barRows } from './barRows';
import { ChartMarks } from './ChartMarks';
import { ChartTooltip } from './ChartTooltip';
import { AXIS_LINE, BARS_MARGIN, CURSOR, PAPER_WIDTH } from './chartTheme';
import { offTab } from './offTab';
import { useChartScale } from './useChartScale';

/**
 * What every chart of horizontal bars shares: names at the left, no scale, a panel beside the pointer, and over the
 * drawing, which is hidden from assistive technology, its marks.
 * @param rows in the order to show; lengths share one unit; a `note` stands below the name, in the hue given
 * @param rowHeight of the design, the least there is
 * @param right room for what is written after the longest bar, in pixels
 * @param tipOf what the panel says of a row
 */
export function BarsFrame<Row extends { label: string; note?: string; hue?: string }>(props: {
  rows: readonly Row[];
  rowHeight: number;
  right: number;
  marks: readonly BarMark[];
  onOpen?: ((id: string) => void) | undefined;
  tipOf: (row: Row) => { title: string; lines: readonly string[] };
  /** The bars. */
  children: ReactNode;
}) {
  const { rows, tipOf, right } = props;
  const isPrinting = usePrinting();
  const scale = useChartScale();
  const [measured, setMeasured] = useState(480);
  const onResize = useCallback((width: number) => setMeasured(width), []);
  const drawn = barRows(rows, {
    width: isPrinting ? PAPER_WIDTH : measured,
    right,
    rowHeight: props.rowHeight,
    scale,
  });
  const { column, height } = drawn;
  return (
    <div className={styles.frame}>
      <div aria-hidden="true" ref={offTab}>
        <ResponsiveContainer
          width={isPrinting ? PAPER_WIDTH : '100%'}
          height={height}
          initialDimension={{ width: 480, height: 200 }}
          onResize={onResize}
        >
          <BarChart
            data={[...rows]}
            layout="vertical"
            margin={{ top: BARS_MARGIN, right, bottom: BARS_MARGIN, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, 'dataMax']} allowDecimals={false} hide />
            <YAxis
              type="category"
              dataKey="label"
              width={column}
              interval={0}
              tick={<BarTick rows={drawn} scale={scale} />}
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
      <ChartMarks marks={barMarks(props.marks, rows.length, { column, right, height })} onOpen={props.onOpen} />
    </div>
  );
}
