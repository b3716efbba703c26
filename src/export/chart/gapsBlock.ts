import type { GapPoint } from '../../model/gapSeries';
import { textWidth } from '../../model/wrapText';
import { type Frame, SIZE } from './frame';
import { labelColumn, middled, rowHeight } from './labelColumn';
import { type Drawn, mark, textMark } from './pen';

/** Rates from 100% on: the stem as long as the gap, the gap in percentage points behind it, the printed rate at the right. */
export function gapsBlock(points: readonly GapPoint[], { width, colourOf }: Frame, highlight?: string): Drawn {
  const labels = labelColumn(
    points.map((point) => point.label),
    width,
  );
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, SIZE.label) * 1.06));
  const from = labels.width;
  const right = wide(points.map((point) => point.printed)) + 16;
  const length = width - from - right - wide(points.map((point) => point.gapNumber)) - 20;
  const longest = Math.max(0, ...points.map((point) => point.gap));
  const marks: string[] = [];
  let top = 0;
  points.forEach((point, i) => {
    const lines = labels.lines[i] ?? [];
    const height = rowHeight(lines, 38);
    const middle = top + height / 2;
    const end = from + (longest > 0 ? (point.gap / longest) * length : 0);
    const isFaded = highlight !== undefined && highlight !== point.id;
    const ink = colourOf(isFaded ? 'ink-2' : 'ink');
    const weight = isFaded ? undefined : 700;
    marks.push(
      ...middled(lines, 0, middle, ink, highlight === point.id ? 700 : undefined),
      mark('line', {
        x1: from,
        y1: middle,
        x2: end,
        y2: middle,
        stroke: colourOf(isFaded ? 'line-2' : point.domain),
        'stroke-width': 3,
      }),
      mark('circle', { cx: end, cy: middle, r: 6, fill: colourOf(isFaded ? 'ink-3' : point.domain) }),
      textMark(point.gapNumber, end + 14, middle + 6, { fill: colourOf('ink-2'), 'font-size': SIZE.small }),
      textMark(point.printed, width, middle + 6, {
        fill: ink,
        'font-size': SIZE.label,
        'font-weight': weight,
        'text-anchor': 'end',
      }),
    );
    top += height;
  });
  marks.unshift(mark('line', { x1: from, y1: 0, x2: from, y2: top, stroke: colourOf('ink-3') }));
  return { marks, height: top };
}
