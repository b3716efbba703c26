import { lineStyle } from '../../charts/LineLegend';
import type { Trend } from '../../model/trendSeries';
import styles from './TrendEnds.module.css';
import { trendLabels } from './trendLabels';
import type { trendRoom } from './trendRoom';

/** The names of the lines with their last values, where the lines end. */
export function TrendEnds(props: { trend: Trend; room: ReturnType<typeof trendRoom>; hue: string }) {
  const { trend, room } = props;
  const position = new Map(trend.lines.map(({ place }, i) => [place, i]));
  return (
    <ul className={styles.ends} style={{ width: room.labels }}>
      {trendLabels(trend, room.plot).map(({ place, name, printed, y }) => {
        const { hue } = lineStyle(position.get(place) ?? 0, props.hue);
        return (
          <li key={place} className={styles.end} style={{ top: y, color: hue }}>
            {name} <strong className={styles.value}>{printed}</strong>
          </li>
        );
      })}
    </ul>
  );
}
