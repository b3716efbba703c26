import { useTranslation } from 'react-i18next';
import { Bar, LabelList, Rectangle, type RectangleProps } from 'recharts';
import { useLanguage } from '../i18n/useLanguage';
import type { CountPoint } from '../model/countSeries';
import { BarsFrame } from './BarsFrame';
import { domainHue, labelWidth, valueLabel } from './chartTheme';
import { spoken } from './spoken';
import { useChartScale } from './useChartScale';

/**
 * Counts of one unit as horizontal bars from zero, the number as printed at each end; where they are of several
 * domains, each names its own below its name.
 * @param points counts that share a unit, in the order to show
 * @param onOpen called with the indicator's id when its bar is pressed
 */
export function CountBars({ points, onOpen }: { points: readonly CountPoint[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const scale = useChartScale();
  const isMixed = new Set(points.map(({ domain }) => domain)).size > 1;
  const longest = Math.max(1, ...points.map(({ value }) => value));
  const shape = (bar: RectangleProps & { payload?: CountPoint }) => (
    <Rectangle {...bar} fill={domainHue(bar.payload?.domain ?? '')} cursor="pointer" />
  );
  return (
    <BarsFrame
      rows={isMixed ? points.map((each) => ({ ...each, note: each.domainName, hue: domainHue(each.domain) })) : points}
      rowHeight={40}
      right={labelWidth(
        points.map(({ printed }) => printed),
        140,
        scale,
      )}
      marks={points.map(({ id, label, printed, value, domainName }, row) => {
        const position = t('chart.position', { n: row + 1, of: points.length });
        return {
          id,
          row,
          from: 0,
          to: value / longest,
          say: spoken([`${label} ${printed}`, isMixed ? domainName : '', position, t('chart.open')], language),
        };
      })}
      onOpen={onOpen}
      tipOf={(point) => ({ title: point.label, lines: [point.printed, point.domainName] })}
    >
      <Bar
        dataKey="value"
        barSize={scale.length(18)}
        isAnimationActive={false}
        shape={shape}
        onClick={(bar: { payload?: CountPoint }) => {
          if (bar.payload) onOpen(bar.payload.id);
        }}
      >
        <LabelList
          position="right"
          valueAccessor={(entry: { payload?: CountPoint }) => entry.payload?.printed ?? ''}
          {...valueLabel(scale)}
        />
      </Bar>
    </BarsFrame>
  );
}
