import type { LinesBlock } from './chartSpec';
import { type Frame, SIZE } from './frame';
import { type Drawn, mark, textMark } from './pen';
import { spread } from './spread';
import { ticks } from './ticks';
import { textWidth } from './wrapText';

const PLOT = 320;
const FOOT = 34;
const TOP = 14;

/** Values over years: a line where years follow each other, a dot a value, the last value of each series as printed. */
export function linesBlock({ years, series }: LinesBlock, { width, colourOf }: Frame): Drawn {
  const scale = ticks(series.flatMap((one) => one.values.filter((value) => value !== null)));
  const [low = 0] = scale;
  const high = scale[scale.length - 1] ?? 1;
  const from = Math.max(0, ...scale.map((tick) => textWidth(String(tick), SIZE.small))) + 14;
  const ends = series.map((one) => {
    const last = one.values.reduce<number>((found, value, i) => (value === null ? found : i), -1);
    return { last, value: one.values[last] ?? null, printed: one.printed[last] ?? '' };
  });
  const right = Math.max(0, ...ends.map((end) => textWidth(end.printed, SIZE.small) * 1.06)) + 20;
  const firstYear = years[0] ?? 0;
  const span = (years[years.length - 1] ?? 0) - firstYear;
  const xOf = (year: number) =>
    span > 0 ? from + 12 + ((year - firstYear) / span) * (width - from - right - 12) : (from + width - right) / 2;
  const yOf = (value: number) => TOP + PLOT - ((value - low) / (high - low)) * PLOT;
  const axis = { stroke: colourOf('line'), 'stroke-width': 1 };
  const small = { fill: colourOf('ink-3'), 'font-size': SIZE.small };

  const marks = scale.flatMap((tick) => [
    mark('line', { x1: from, y1: yOf(tick), x2: width - right + 8, y2: yOf(tick), ...axis }),
    textMark(String(tick), from - 10, yOf(tick) + 5, { ...small, 'text-anchor': 'end' }),
  ]);
  const step = Math.max(1, Math.ceil((years.length * 56) / Math.max(56, width - from - right)));
  years.forEach((year, i) => {
    if ((years.length - 1 - i) % step !== 0) return;
    marks.push(textMark(String(year), xOf(year), TOP + PLOT + 24, { ...small, 'text-anchor': 'middle' }));
  });
  for (const { values, colour, dash } of series) {
    const stroke = { stroke: colourOf(colour), 'stroke-width': 2.5, 'stroke-dasharray': dash || undefined };
    years.forEach((year, i) => {
      const value = values[i] ?? null;
      const before = values[i - 1] ?? null;
      if (value === null) return;
      // Only neighbouring years are joined: what no report states in between stays open.
      if (before !== null && years[i - 1] === year - 1) {
        marks.push(mark('line', { x1: xOf(year - 1), y1: yOf(before), x2: xOf(year), y2: yOf(value), ...stroke }));
      }
      marks.push(mark('circle', { cx: xOf(year), cy: yOf(value), r: 4.5, fill: colourOf(colour) }));
    });
  }
  const shown = ends.flatMap((end, i) =>
    end.value === null ? [] : { ...end, value: end.value, colour: series[i]?.colour ?? 'ink' },
  );
  const heights = spread(
    shown.map((end) => yOf(end.value)),
    SIZE.small * 1.3,
    TOP,
    TOP + PLOT,
  );
  shown.forEach((end, i) => {
    const x = end.last === years.length - 1 ? width - right + 14 : xOf(years[end.last] ?? 0) + 12;
    const style = { fill: colourOf(end.colour), 'font-size': SIZE.small, 'font-weight': 700 };
    marks.push(textMark(end.printed, span > 0 ? x : xOf(firstYear) + 12, (heights[i] ?? 0) + 5, style));
  });
  return { marks, height: TOP + PLOT + FOOT };
}
