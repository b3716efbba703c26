import { emWidth } from '../emWidth';
import type { SlideItem } from '../slide';
import type { StageLayout } from './layout';
import type { BodyOf } from './shapeProps';
import { linesOf } from './typeSize';

const SCALES = [1.3, 1.2, 1.1] as const;
const LINE = 1.25;
const BOLD = 1.1;
/** Of the width, a column of problems or plans, where the category has a column of its own. */
const COLUMN = 0.39;
/** The caution is as large as a source line. */
const CAUTION = 28 / 36;

/** The longest word of the categories, which a column of their own must hold; Han characters part anywhere. */
const longestWord = ({ pairs }: BodyOf<'pairs'>): number =>
  Math.max(0, ...pairs.flatMap(({ label }) => (label.match(/[\w-]+/g) ?? []).map((word) => BOLD * emWidth(word))));

const hasColumn = (pairs: BodyOf<'pairs'>, body: number, size: number): boolean =>
  body * (1 - 2 * COLUMN) - size >= longestWord(pairs) * size;

/** Where the lines would be too short beside a column of categories, each category stands above its row. */
export const isStacked = (pairs: BodyOf<'pairs'>, { body, em }: StageLayout): boolean =>
  body < 34 * em || !hasColumn(pairs, body, em);

/** Whether a table of problems and plans has its room at a scale of the smallest type. */
export function pairsFit(of: BodyOf<'pairs'>, layout: StageLayout, scale: number): boolean {
  const { pairs, caution } = of;
  const { body, bodyHeight, em } = layout;
  const size = em * scale;
  const stacked = isStacked(of, layout);
  if (!stacked && !hasColumn(of, body, size)) return false;
  const column = body * (stacked ? 0.5 : COLUMN) - size;
  const lines = (items: readonly SlideItem[]) => items.reduce((sum, { text }) => sum + linesOf(text, size, column), 0);
  const rows = pairs.map(({ label, problems, plans }) => {
    const words = Math.max(1, lines(problems), lines(plans));
    const beside = stacked ? 0 : linesOf(label, size * 1.08, body * (1 - 2 * COLUMN) - size);
    return (stacked ? words + 1 : Math.max(words, beside)) * LINE + 0.8;
  });
  const table = rows.reduce((sum, row) => sum + row, LINE + 0.6) * size;
  return table + (linesOf(caution, size * CAUTION, body) * LINE + 0.5) * size * CAUTION <= bodyHeight;
}

/** By how much larger than the smallest type a table of problems and plans may be set; 1 where it just fits. */
export const pairsType = (body: BodyOf<'pairs'>, layout: StageLayout): number =>
  SCALES.find((scale) => pairsFit(body, layout, scale)) ?? 1;
