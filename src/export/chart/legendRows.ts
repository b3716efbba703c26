import { textWidth } from '../../model/wrapText';
import type { LegendItem } from './chartSpec';
import { type Frame, SIZE } from './frame';
import { type Drawn, mark, textMark } from './pen';

const ROW = 26;

/** What colours and dashes mean, in as many rows as they need. */
export function legendRows(legend: readonly LegendItem[], { width, colourOf }: Frame): Drawn {
  const marks: string[] = [];
  let x = 0;
  let top = 0;
  for (const { name, colour, opacity, dash } of legend) {
    const swatch = dash === undefined ? 16 : 34;
    const wide = swatch + 8 + textWidth(name, SIZE.small);
    if (x > 0 && x + wide > width) {
      x = 0;
      top += ROW;
    }
    const stroke = colourOf(colour);
    marks.push(
      dash === undefined
        ? mark('rect', { x, y: top + 3, width: 15, height: 15, fill: stroke, 'fill-opacity': opacity ?? 1, stroke })
        : mark('line', {
            x1: x,
            y1: top + 11,
            x2: x + 32,
            y2: top + 11,
            stroke,
            'stroke-width': 2.5,
            'stroke-dasharray': dash || undefined,
          }),
      textMark(name, x + swatch + 8, top + 16, { fill: colourOf('ink-2'), 'font-size': SIZE.small }),
    );
    x += wide + 24;
  }
  return { marks, height: legend.length > 0 ? top + ROW : 0 };
}
