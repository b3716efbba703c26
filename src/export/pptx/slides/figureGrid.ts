import type { SlideFigure } from '../../../deck/slide';
import { bar } from '../draw/bar';
import { hueOf } from '../draw/colour';
import { heightOf, largestFactor, resized } from '../draw/fitText';
import type { Shape } from '../draw/shape';
import { textBox } from '../draw/textBox';
import { figureTexts } from './figureTexts';
import type { BodyPlace } from './slideParts';

const GUTTER = 48;

/**
 * Figures side by side, in rows as even as their number allows, each under a rule in the hue of its domain; all in one
 * size, so that none seems to count for more.
 * @param size of the numbers, in pixels of the stage
 */
export function figureGrid(
  figures: readonly SlideFigure[],
  { box, language }: BodyPlace,
  size: number,
): readonly Shape[] {
  const most = box.width > 1500 ? 4 : 3;
  const rows = Math.ceil(figures.length / most);
  const columns = Math.ceil(figures.length / Math.max(rows, 1));
  const width = (box.width - GUTTER * (columns - 1)) / columns;
  const height = box.height / rows;
  const textsAt = (number: number) => figures.map((figure) => figureTexts(figure, width, number));
  const inner = height - 48;
  const fits = (factor: number) =>
    textsAt(size * factor).every((texts) => heightOf(resized(texts, Math.max(factor, 0.8)), width) <= inner);
  const factor = largestFactor(fits);
  return textsAt(size * factor).flatMap((texts, i) => {
    const figure = figures[i];
    if (!figure) return [];
    const at = { x: box.x + (i % columns) * (width + GUTTER), y: box.y + Math.floor(i / columns) * height };
    return [
      bar(`${figure.label} |`, { ...at, width, height: 6 }, hueOf(figure.domain)),
      textBox({
        name: figure.label,
        box: { x: at.x, y: at.y + 20, width, height: inner },
        texts: resized(texts, Math.max(factor, 0.8)),
        language,
      }),
    ];
  });
}
