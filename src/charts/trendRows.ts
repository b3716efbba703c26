import type { Trend } from '../model/trendSeries';

/** The chart's row of a year: a number for each line's two keys, absent where there is nothing to draw. */
export interface TrendRow {
  year: number;
  [key: `joined${number}` | `apart${number}`]: number | null;
}

/**
 * A trend as rows for a line chart: line i has `joined{i}` for values of one definition, which its line joins, and
 * `apart{i}` for one that counts something else and stands by itself.
 */
export function trendRows({ years, lines }: Trend): TrendRow[] {
  return years.map((year, column) => {
    const row: TrendRow = { year };
    lines.forEach(({ points }, i) => {
      const point = points[column];
      const isApart = Boolean(point?.definition);
      row[`joined${i}`] = isApart ? null : (point?.value ?? null);
      row[`apart${i}`] = isApart ? (point?.value ?? null) : null;
    });
    return row;
  });
}
