import type { Trend } from '../../model/trendSeries';
import styles from './TrendTip.module.css';

/** The panel beside the pointer: the year, and each place's value as printed. */
export function TrendTip({ trend, year }: { trend: Trend; year: number }) {
  return (
    <div className={styles.tip}>
      <p className={styles.year}>
        {year} · {trend.domainName}
      </p>
      {trend.lines.map(({ place, name, points }) => {
        const point = points.find((candidate) => candidate.year === year);
        return point && point.value !== null ? (
          <p key={place}>
            {name} {point.printed}
          </p>
        ) : null;
      })}
    </div>
  );
}
