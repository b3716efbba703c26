import type { SlideFigure } from '../../../deck/slide';
import type { Box } from '../draw/box';
import type { TextLanguage } from '../draw/paragraph';
import type { Shape } from '../draw/shape';
import { textBox } from '../draw/textBox';
import { type FigureSize, figureTexts, numberHeight } from './figureTexts';

/** A figure in a place: its number with its unit, which no face can tear, and its words below in lines. */
export function figureShapes(figure: SlideFigure, box: Box, size: FigureSize, language: TextLanguage): Shape[] {
  const [number, ...words] = figureTexts(figure, size);
  const above = numberHeight(size);
  return [
    textBox({
      name: `${figure.label} ${figure.number}${figure.unit}`,
      box: { ...box, height: above },
      texts: number ? [number] : [],
      language,
      isLine: true,
    }),
    textBox({
      name: figure.label,
      box: { ...box, y: box.y + above, height: Math.max(0, box.height - above) },
      texts: words,
      language,
    }),
  ];
}
