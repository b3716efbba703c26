import { textWidth } from '../../model/wrapText';
import type { StackedBlock } from './chartSpec';
import { type Frame, SIZE } from './frame';
import { labelColumn, middled, rowHeight } from './labelColumn';
import { type Drawn, mark, textMark } from './pen';

/** Above this strength a colour needs light text. */
const DARK = 0.7;

/** Amounts of one unit in parts, each with its number where that fits, the sum behind the bar. */
export function stackedBlock({ parts, rows }: StackedBlock, { width, colourOf }: Frame): Drawn {
  const labels = labelColumn(
    rows.map((row) => row.label),
    width,
  );
  const sums = rows.map((row) => row.values.reduce((sum, value) => sum + value, 0));
  const from = labels.width;
  const length = width - from - Math.max(0, ...sums.map((sum) => textWidth(String(sum), SIZE.label) * 1.06)) - 12;
  const largest = Math.max(0, ...sums);
  const marks: string[] = [];
  let top = 0;
  rows.forEach((row, i) => {
    const lines = labels.lines[i] ?? [];
    const height = rowHeight(lines, 44);
    const middle = top + height / 2;
    let x = from;
    marks.push(...middled(lines, 0, middle, colourOf('ink')));
    row.values.forEach((value, p) => {
      const part = parts[p];
      if (!part || value <= 0) return;
      const wide = (value / largest) * length;
      const opacity = part.opacity ?? 1;
      marks.push(
        mark('rect', {
          x,
          y: middle - 12,
          width: wide,
          height: 24,
          fill: colourOf(part.colour),
          'fill-opacity': opacity,
          stroke: colourOf(part.colour),
        }),
      );
      if (textWidth(String(value), SIZE.small) + 6 <= wide) {
        marks.push(
          textMark(String(value), x + wide / 2, middle + 5.5, {
            fill: colourOf(opacity > DARK ? 'panel' : 'ink'),
            'font-size': SIZE.small,
            'text-anchor': 'middle',
          }),
        );
      }
      x += wide;
    });
    marks.push(
      textMark(String(sums[i] ?? ''), x + 10, middle + 6, {
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
