import { plainText } from '../draw/plainText';
import { cellsOf, columnLetter } from './cells';
import type { ChartTable } from './chartTable';

/** The name of series `i` with its cell. */
export function seriesName({ series }: ChartTable, i: number): string {
  const name = plainText(series[i]?.name ?? '');
  return `<c:tx><c:strRef><c:f>Sheet1!$${columnLetter(i + 1)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** Categories and values of series `i` with their cells, as a program shows them before it opens the workbook. */
export function seriesData({ categories, series }: ChartTable, i: number, format: string): string {
  const count = categories.length;
  const names = categories.map((name, at) => `<c:pt idx="${at}"><c:v>${plainText(name)}</c:v></c:pt>`).join('');
  const values = (series[i]?.values ?? [])
    .map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
    .join('');
  return `<c:cat><c:strRef><c:f>${cellsOf(0, count)}</c:f><c:strCache><c:ptCount val="${count}"/>${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${cellsOf(i + 1, count)}</c:f><c:numCache><c:formatCode>${plainText(format)}</c:formatCode><c:ptCount val="${count}"/>${values}</c:numCache></c:numRef></c:val>`;
}
