import { Bar, LabelList, Rectangle, type RectangleProps } from 'recharts';
import type { CountPoint } from '../model/countSeries';
import { usePrinting } from '../ui/usePrinting';
import { BarsFrame } from './BarsFrame';
import { ChartLegend } from './ChartLegend';
import { domainHue, labelWidth, valueLabel } from './chartTheme';
import { useChartScale } from './useChartScale';

/**
 * Counts of one unit as horizontal bars from zero, the number as printed at each end; bars of several domains get
 * a legend that names them.
 * @param points counts that share a unit, in the order to show
 * @param onSelect called with the indicator's id when its bar is pressed
 */
export function CountBars(props: { label: string; points: readonly CountPoint[]; onSelect?: (id: string) => void }) {
  const { points, onSelect } = props;
  const scale = useChartScale();
  const domains = new Map(points.map((point) => [point.domain, point.domainName]));
  // Paper may be grey: there each bar names its domain.
  const isNamed = usePrinting() && domains.size > 1;
  const endOf = (point: CountPoint) => (isNamed ? `${point.printed}\u00a0·\u00a0${point.domainName}` : point.printed);
  const shape = (bar: RectangleProps & { payload?: CountPoint }) => (
    <Rectangle {...bar} fill={domainHue(bar.payload?.domain ?? '')} cursor={onSelect ? 'pointer' : undefined} />
  );
  return (
    <>
      {domains.size > 1 ? (
        <ChartLegend parts={[...domains].map(([id, name]) => ({ id, name, hue: domainHue(id), opacity: 1 }))} />
      ) : null}
      <BarsFrame
        label={props.label}
        rows={points}
        rowHeight={40}
        right={labelWidth(points.map(endOf), isNamed ? 220 : 140, scale)}
        tipOf={(point) => ({ title: point.label, lines: [point.printed, point.domainName] })}
      >
        <Bar
          dataKey="value"
          barSize={scale.length(18)}
          isAnimationActive={false}
          shape={shape}
          onClick={(bar: { payload?: CountPoint }) => {
            if (bar.payload) onSelect?.(bar.payload.id);
          }}
        >
          <LabelList
            position="right"
            valueAccessor={(entry: { payload?: CountPoint }) => (entry.payload ? endOf(entry.payload) : '')}
            {...valueLabel(scale)}
          />
        </Bar>
      </BarsFrame>
    </>
  );
}
