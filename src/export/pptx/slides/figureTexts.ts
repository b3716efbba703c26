import type { SlideFigure } from '../../../deck/slide';
import { textWidth } from '../../chart/wrapText';
import type { Paragraph } from '../draw/paragraph';

/** A figure as lines: the number large with its unit, its name, what follows from it. */
export function figureTexts(figure: SlideFigure, width: number, size: number): readonly Paragraph[] {
  const wide = (at: number) => textWidth(figure.number, at) + textWidth(figure.unit, at / 2);
  const fitting = wide(size) > width ? Math.floor((size * width) / wide(size)) : size;
  const number = { text: figure.number, size: Math.max(fitting, 48), bold: true };
  const unit = { text: figure.unit, size: Math.max(36, Math.round(number.size / 2)), bold: true };
  return [
    { runs: figure.unit === '' ? [number] : [number, unit] },
    { runs: [{ text: figure.label, size: 40, bold: true }], after: 8 },
    ...(figure.note === '' ? [] : [{ runs: [{ text: figure.note, size: 36, colour: 'ink-2' as const }] }]),
  ];
}
