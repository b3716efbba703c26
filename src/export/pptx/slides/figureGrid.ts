import type { SlideFigure } from '../../../deck/slide';
import { bar } from '../draw/bar';
import { hueOf } from '../draw/colour';
import type { Shape } from '../draw/shape';
import { figureShapes } from './figureShapes';
import { type FigureSize, figureHeight, figureSize, figuresFit } from './figureTexts';
import type { BodyPlace } from './slideParts';

const GUTTER = { x: 48, y: 24 };
const RULE = 16;

interface Arrangement {
  columns: number;
  rows: number;
  /** Places in the last row that stay empty. */
  empty: number;
  width: number;
  size: FigureSize;
}

/** The number of columns that lets the figures be largest; of equals the one with fewer rows. */
function arrange(figures: readonly SlideFigure[], box: BodyPlace['box'], largest: number): Arrangement | undefined {
  const options = figures.map((_, i): Arrangement => {
    const columns = figures.length - i;
    const rows = Math.ceil(figures.length / columns);
    const width = (box.width - GUTTER.x * (columns - 1)) / columns;
    const height = (box.height - GUTTER.y * (rows - 1)) / rows - RULE;
    const empty = columns * rows - figures.length;
    return { columns, rows, empty, width, size: figureSize(figures, { width, height }, largest) };
  });
  // Words that must be read come before numbers that are large anyway; one row, or rows of one length, before
  // numbers a little larger.
  const worth = ({ size, width, rows, empty }: Arrangement) =>
    (width < 240 || !figuresFit(figures, width, size) ? 0 : 10_000) +
    size.words * 1000 +
    size.number -
    (rows - 1 + empty) * 24;
  return options.reduce<Arrangement | undefined>(
    (best, one) => (best && worth(best) >= worth(one) ? best : one),
    undefined,
  );
}

/**
 * Figures side by side, each under a rule in the hue of its domain; all in one size, so that none seems to count for
 * more.
 * @param largest size of the numbers, in pixels of the stage
 * @returns the shapes and how high they stand
 */
export function figureGrid(
  figures: readonly SlideFigure[],
  { box, language }: BodyPlace,
  largest: number,
): { shapes: readonly Shape[]; height: number } {
  const arrangement = arrange(figures, box, largest);
  if (!arrangement) return { shapes: [], height: 0 };
  const { columns, rows, width, size } = arrangement;
  const cell = Math.max(...figures.map((figure) => figureHeight(figure, width, size))) + RULE;
  const shapes = figures.flatMap((figure, i) => {
    const row = Math.floor(i / columns);
    const at = { x: box.x + (i % columns) * (width + GUTTER.x), y: box.y + row * (cell + GUTTER.y) };
    return [
      bar(`${figure.label} |`, { ...at, width, height: 6 }, hueOf(figure.domain)),
      ...figureShapes(figure, { x: at.x, y: at.y + RULE, width, height: cell - RULE }, size, language),
    ];
  });
  return { shapes, height: rows * cell + (rows - 1) * GUTTER.y };
}
