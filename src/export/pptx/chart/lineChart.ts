import { type Colour, fill } from '../draw/colour';
import { AXES, categoryAxis, valueAxis } from './axes';
import { chartSpace } from './chartSpace';
import type { ChartTable } from './chartTable';
import { seriesData, seriesName } from './seriesData';
import { valueLabels } from './valueLabels';

export interface LineChartOptions {
  /** Categories are the years. */
  table: ChartTable;
  /** One a series. */
  colours: readonly Colour[];
  /** For each series the places, from 0, of values that count something else: no line leads to or from them. */
  apart: readonly (readonly number[])[];
  /** For each series the places, from 0, of values that are not exact: diamonds. */
  inexact: readonly (readonly number[])[];
  /** For each series the formats of single labels, by their place from 0. */
  own: readonly ReadonlyMap<number, string>[];
  axis: { from: number; to: number; step: number | undefined };
  format: string;
  size: number;
}

const LINE = 38100;
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot'];

/** Lines over the years, broken where a value is missing. Every value is said where lines do not crowd, else the last. */
export function lineChart({ table, colours, apart, inexact, own, axis, format, size }: LineChartOptions): string {
  const crowded = table.series.length > 2;
  const lines = table.series.map(({ values }, i) => {
    const colour = fill(colours[i] ?? 'ink-2');
    const last = values.reduce<number>((at, value, k) => (value === null ? at : k), -1);
    const without = crowded ? values.flatMap((_, k) => (k === last ? [] : k)) : [];
    const position = crowded ? endPosition(table, i) : 't';
    // A point's own line is the one that leads to it.
    const cut = new Set((apart[i] ?? []).flatMap((k) => [k, k + 1]));
    // Lines differ by more than their hue.
    const dash = `<a:prstDash val="${DASHES[i % DASHES.length]}"/>`;
    const line = `<a:ln w="${LINE}" cap="rnd">${colour}${dash}<a:round/></a:ln>`;
    const points = values.map((_, k) => {
      const isInexact = (inexact[i] ?? []).includes(k);
      if (!cut.has(k) && !isInexact) return '';
      const look = marker(colour, (apart[i] ?? []).includes(k), isInexact ? 'diamond' : 'circle');
      return `<c:dPt><c:idx val="${k}"/>${look}<c:bubble3D val="0"/><c:spPr>${cut.has(k) ? `<a:ln w="${LINE}"><a:noFill/></a:ln>` : line}</c:spPr></c:dPt>`;
    });
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${seriesName(table, i)}<c:spPr>${line}</c:spPr>${marker(colour, false)}${points.join('')}${valueLabels(format, { size, position, without, own: new Map([...(own[i] ?? [])].filter(([k]) => !without.includes(k))) })}${seriesData(table, i, format)}<c:smooth val="0"/></c:ser>`;
  });
  const plot = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.join('')}<c:marker val="1"/><c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/></c:lineChart>`;
  const axes = `${categoryAxis({ across: false, size })}${valueAxis({ across: false, size, ...axis, format })}`;
  return chartSpace({ plot: plot + axes, legend: table.series.length > 1, size });
}

const marker = (colour: string, hollow: boolean, symbol: 'circle' | 'diamond' = 'circle') =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${symbol === 'circle' ? 10 : 14}"/><c:spPr>${hollow ? fill('panel') : colour}<a:ln w="25400">${colour}</a:ln></c:spPr></c:marker>`;

/** Where the last value of a line is said: the topmost above its point, the lowest below it, the rest beside it. */
function endPosition({ series }: ChartTable, i: number): 't' | 'b' | 'r' {
  const ends = series.map(({ values }) => values.reduce<number | null>((last, value) => value ?? last, null) ?? 0);
  const end = ends[i] ?? 0;
  if (ends.every((other, k) => other < end || (other === end && k >= i))) return 't';
  return ends.every((other, k) => other > end || (other === end && k <= i)) ? 'b' : 'r';
}
