import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useLanguage';
import type { DistributionBar } from '../model/placeStanding';
import { ChartMarks } from './ChartMarks';
import styles from './DistributionChart.module.css';
import { spoken } from './spoken';
import { useChartScale } from './useChartScale';

const AXIS_AT = 118;
const TALLEST = 100;

/**
 * How many places have which value, as upright bars; the bar one's own value lies in is filled and named.
 * @param own the place whose value is marked, as printed; null where it has none
 */
export function DistributionChart(props: {
  bars: readonly DistributionBar[];
  own: { name: string; printed: string } | null;
}) {
  const { bars, own } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { length } = useChartScale();
  const axisAt = length(AXIS_AT);
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const ownAt = bars.findIndex(({ isOwn }) => isOwn);
  const topOf = (count: number) => axisAt - (count / highest) * length(TALLEST);
  // The pointer ends above the number on its bar.
  const pointerEnd = topOf(bars[ownAt]?.count ?? highest) - length(20);
  const first = bars[0];
  const last = bars[bars.length - 1];
  const width = 100 / Math.max(1, bars.length);
  const middle = (ownAt + 0.5) * width;
  const marks = bars.map((bar, i) => {
    const range = `${bar.fromText}–${bar.toText}`;
    const places = t('summary.placeCount', { count: bar.count });
    const named = bar.isOwn && own ? t('summary.ownBar', { place: own.name }) : '';
    return {
      id: range,
      left: `${i * width + width * 0.06}%`,
      width: `${width * 0.88}%`,
      top: `${Math.min(topOf(bar.count), axisAt - 6)}px`,
      height: `${Math.max(6, axisAt - topOf(bar.count))}px`,
      isAtEnd: i > bars.length / 2,
      say: spoken([range, places, named, t('chart.position', { n: i + 1, of: bars.length })], language),
      tip: `${range}\n${places}`,
    };
  });
  return (
    <>
      {ownAt >= 0 && own !== null ? (
        // Over its bar, and within the drawing however long it is.
        <p
          className={styles.name}
          style={{ gridTemplateColumns: `minmax(0, ${middle}fr) auto minmax(0, ${100 - middle}fr)` }}
        >
          <strong>
            {own.name} {own.printed}
          </strong>
        </p>
      ) : null}
      <div className={styles.frame}>
        <svg aria-hidden="true" className={styles.chart} width="100%" height={length(150)} focusable="false">
          {bars.map((bar, i) => {
            const top = topOf(bar.count);
            return (
              <g key={bar.from}>
                <rect
                  className={bar.isOwn ? styles.own : styles.bar}
                  x={`${i * width + width * 0.06}%`}
                  width={`${width * 0.88}%`}
                  y={top}
                  height={axisAt - top}
                />
                {bar.count > 0 && (bar.isOwn || bar.count === highest) ? (
                  <text className={styles.count} x={`${(i + 0.5) * width}%`} y={top - length(5)} textAnchor="middle">
                    {bar.count}
                  </text>
                ) : null}
              </g>
            );
          })}
          <line className={styles.axis} x1="0" x2="100%" y1={axisAt} y2={axisAt} />
          {first && last ? (
            <>
              <text className={styles.edge} x="0" y={length(138)}>
                {first.fromText}
              </text>
              <text className={styles.edge} x="100%" y={length(138)} textAnchor="end">
                {last.toText}
              </text>
            </>
          ) : null}
          {ownAt >= 0 && pointerEnd > 0 ? (
            <line className={styles.pointer} x1={`${middle}%`} x2={`${middle}%`} y1="0" y2={pointerEnd} />
          ) : null}
        </svg>
        <ChartMarks marks={marks} />
      </div>
    </>
  );
}
