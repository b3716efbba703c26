import type { SlideItem } from '../slide';
import type { BodyOf } from './shapeProps';
import type { StageLayout } from './stageLayout';
import { linesOf } from './typeSize';

const SCALES = [1.3, 1.2, 1.1] as const;
const LINE = 1.25;
/** Of the width, a column of problems or plans. */
const COLUMN = 0.39;

/** By how much larger than the smallest type a table of problems and plans may be set; 1 where it just fits. */
export function pairsType({ pairs, caution }: BodyOf<'pairs'>, { body, bodyHeight, em }: StageLayout): number {
  const fits = (scale: number) => {
    const size = em * scale;
    const column = body * COLUMN - size;
    const lines = (items: readonly SlideItem[]) =>
      items.reduce((sum, { text }) => sum + linesOf(text, size, column), 0);
    const rows = pairs.map(({ problems, plans }) => Math.max(1, lines(problems), lines(plans)) * LINE + 0.9);
    const height = rows.reduce((sum, row) => sum + row, LINE + 0.7) + linesOf(caution, size, body) * LINE + 0.5;
    return height * size <= bodyHeight;
  };
  return SCALES.find(fits) ?? 1;
}
