import type { CountPoint } from '../../model/countSeries';
import { textWidth } from '../../model/wrapText';
import { type Frame, SIZE } from './frame';
import { labelColumn, middled, rowHeight } from './labelColumn';
import { type Drawn, mark, textMark } from './pen';

/** Counts of one unit as bars from zero, each with its number as printed. */
export function barsBlock(points: readonly CountPoint[], { width, colourOf }: Frame): Drawn {
  const labels = labelColumn(
    points.map((point) => point.label),
    width,
  );
  const from = labels.width;
  const printed = Math.max(0, ...points.map((point) => textWidth(point.printed, SIZE.label) * 1.06));
  const length = width - from - printed - 12;
  const largest = Math.max(0, ...points.map((point) => point.value));
  const marks: string[] = [];
  let top = 0;
  points.forEach((point, i) => {
    const lines = labels.lines[i] ?? [];
    const height = rowHeight(lines, 40);
    const middle = top + height / 2;
    const bar = largest > 0 ? (point.value / largest) * length : 0;
    marks.push(
      ...middled(lines, 0, middle, colourOf('ink')),
      mark('rect', { x: from, y: middle - 10, width: bar, height: 20, fill: colourOf(point.domain) }),
      textMark(point.printed, from + bar + 10, middle + 6, {
        fill: colourOf('ink'),
        'font-size': SIZE.label,
        'font-weight': 700,
      }),
    );
    top += height;
  });
  marks.push(mark('line', { x1: from, y1: 0, x2: from, y2: top, stroke: colourOf('line-2') }));
  return { marks, height: top };
}
