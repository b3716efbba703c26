import { type Extremes, extremes } from './extremes';

interface Row {
  label: string;
  values: Readonly<Record<string, number>>;
}

/** What a chart of stacked bars shows, in numbers: the bars by their sum. */
export interface StackFacts extends Extremes<{ label: string; sum: number }> {
  total: number;
}

export function stackFacts(rows: readonly Row[]): StackFacts {
  const sums = rows.map(({ label, values }) => ({
    label,
    sum: Object.values(values).reduce((sum, value) => sum + value, 0),
  }));
  return { ...extremes(sums, ({ sum }) => sum), total: sums.reduce((total, { sum }) => total + sum, 0) };
}
