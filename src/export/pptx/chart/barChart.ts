import type { Box } from '../draw/box';
import { type Colour, fill } from '../draw/colour';
import { linesOf, widthAtMost } from '../draw/linesOf';
import { AXES, categoryAxis, valueAxis } from './axes';
import { chartSpace } from './chartSpace';
import type { ChartTable } from './chartTable';
import { seriesData, seriesName } from './seriesData';
import { valueLabels } from './valueLabels';

export interface BarChartOptions {
  /** One series; its categories from top to bottom. */
  table: ChartTable;
  /** One a category. */
  colours: readonly Colour[];
  /** Of the values, as spreadsheets write it. */
  format: string;
  /** Of single values whose unit is another, by their place from 0. */
  own?: ReadonlyMap<number, string>;
  /** The values as they are said, for the room they need. */
  printed: readonly string[];
  box: Box;
  /** Of the labels, in pixels of the stage. */
  size: number;
}

const NAME_SIZES = [36, 32, 28, 24];

/** Lying bars from 0 with their values at the end, in the order given; names get the room they need, at most half. */
export function barChart({ table, colours, format, own, printed, box, size }: BarChartOptions): string {
  const longest = Math.max(...table.categories.map((name) => widthAtMost(name, size, 1.04)));
  const names = Math.min(longest + 24, box.width * 0.5) / box.width;
  // A name that takes more lines than its bar has room for is set smaller: programs would leave it out.
  const pitch = box.height / table.categories.length;
  const heightAt = (candidate: number) =>
    Math.max(...table.categories.map((name) => linesOf(name, names * box.width - 24, candidate))) * candidate * 1.35;
  const nameSize = NAME_SIZES.find((candidate) => candidate <= size && heightAt(candidate) <= pitch) ?? 24;
  // The longest bar leaves room for its value.
  const widest = Math.max(0, ...printed.map((text) => widthAtMost(text, size, 1.15)));
  const values = Math.min(0.35, (widest + 16) / box.width);
  const high = Math.max(0, ...(table.series[0]?.values ?? []).map((value) => value ?? 0));
  const points = colours.map(
    (colour, i) =>
      `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(colour)}</c:spPr></c:dPt>`,
  );
  const series = `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(table, 0)}<c:spPr>${fill('ink-2')}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}${valueLabels(format, { size, position: 'outEnd', ...(own ? { own } : {}) })}${seriesData(table, 0, format)}</c:ser>`;
  const bars = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="110"/><c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/></c:barChart>`;
  const axes = `${categoryAxis({ across: true, size: nameSize })}${valueAxis({ across: true, size, from: 0, to: high > 0 ? high : 1, format })}`;
  const inner = { x: names, y: 0.01, width: Math.max(0.15, 1 - names - values), height: 0.98 };
  return chartSpace({ plot: bars + axes, inner, legend: false, size });
}
