import { neutralise } from '../../neutralise';

/** The figures of a chart: what its workbook holds and what the chart draws. */
export interface ChartTable {
  categories: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
}

const safe = (text: string): string => String(neutralise(text.replace(/[ \t\r\n]+/g, ' ')));

/** The same with no text that a spreadsheet would run as a formula. */
export const safeTable = ({ categories, series }: ChartTable): ChartTable => ({
  categories: categories.map(safe),
  series: series.map(({ name, values }) => ({ name: safe(name), values })),
});
