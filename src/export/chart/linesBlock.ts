import { diamondPath } from '../../model/diamondPath';
import { textWidth } from '../../model/wrapText';
import type { LinesBlock } from './chartSpec';
import { type Frame, SIZE } from './frame';
import { type Drawn, mark, textMark } from './pen';
import { spread } from './spread';

const PLOT = 320;
const FOOT = 34;
const TOP = 14;

/**
 * Values over years, on the page's own scale: a line between neighbours, a dot a value, the last value of each line as
 * printed. What no report states stays open; what counts something else is a hollow dot that no line meets, what is not
 * exact a diamond.
 */
export function linesBlock({ trend, styles }: LinesBlock, { width, colourOf }: Frame): Drawn {
  const { years, lines, axis, tickTexts, indicator } = trend;
  const from = Math.max(0, ...tickTexts.map((text) => textWidth(text, SIZE.small))) + 14;
  const ends = lines.map(({ points }, i) => {
    const last = points.reduce((found, { value }, column) => (value === null ? found : column), -1);
    return { last, value: points[last]?.value ?? null, printed: points[last]?.printed ?? '', style: styles[i] };
  });
  const right = Math.max(0, ...ends.map((end) => textWidth(end.printed, SIZE.small) * 1.06)) + 20;
  const plot = width - from - right;
  const xOf = (column: number) =>
    years.length > 1 ? from + 12 + (column / (years.length - 1)) * (plot - 12) : from + plot / 2;
  const share = (value: number) => (value - axis.from) / (axis.to - axis.from);
  const yOf = (value: number) => TOP + PLOT * (indicator.kind === 'rank' ? share(value) : 1 - share(value));
  const rule = { stroke: colourOf('line'), 'stroke-width': 1 };
  const small = { fill: colourOf('ink-3'), 'font-size': SIZE.small };

  const marks = axis.ticks.flatMap((tick, i) => [
    mark('line', { x1: from, y1: yOf(tick), x2: width - right + 8, y2: yOf(tick), ...rule }),
    textMark(tickTexts[i] ?? '', from - 10, yOf(tick) + 5, { ...small, 'text-anchor': 'end' }),
  ]);
  const step = Math.max(1, Math.ceil((years.length * 56) / Math.max(56, plot)));
  years.forEach((year, column) => {
    if ((years.length - 1 - column) % step !== 0) return;
    marks.push(textMark(String(year), xOf(column), TOP + PLOT + 24, { ...small, 'text-anchor': 'middle' }));
  });
  // The first line, the one in question, lies on top.
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const points = lines[i]?.points ?? [];
    const hue = colourOf(styles[i]?.colour ?? 'ink');
    const stroke = { stroke: hue, 'stroke-width': 2.5, 'stroke-dasharray': styles[i]?.dash || undefined };
    points.forEach(({ value, definition, inexact }, column) => {
      if (value === null) return;
      const before = points[column - 1];
      const isJoined = before && before.value !== null && before.definition === null && definition === null;
      if (isJoined && before.value !== null) {
        const ends = { x1: xOf(column - 1), y1: yOf(before.value), x2: xOf(column), y2: yOf(value) };
        marks.push(mark('line', { ...ends, ...stroke }));
      }
      const look = definition === null ? { fill: hue } : { fill: colourOf('panel'), stroke: hue, 'stroke-width': 2 };
      marks.push(
        inexact
          ? mark('path', { d: diamondPath(xOf(column), yOf(value), 4.5), ...look })
          : mark('circle', { cx: xOf(column), cy: yOf(value), r: 4.5, ...look }),
      );
    });
  }
  const shown = ends.flatMap((end) => (end.value === null ? [] : { ...end, value: end.value }));
  const heights = spread(
    shown.map((end) => yOf(end.value)),
    SIZE.small * 1.3,
    TOP,
    TOP + PLOT,
  );
  shown.forEach(({ last, printed, style }, i) => {
    const x = last === years.length - 1 && years.length > 1 ? width - right + 14 : xOf(last) + 12;
    const look = { fill: colourOf(style?.colour ?? 'ink'), 'font-size': SIZE.small, 'font-weight': 700 };
    marks.push(textMark(printed, x, (heights[i] ?? 0) + 5, look));
  });
  return { marks, height: TOP + PLOT + FOOT };
}
