import { figureHeight } from './figureRoom';
import type { StageLayout } from './layout';
import type { BodyOf } from './shapeProps';
import { type Room, shapeRoom } from './shapeRoom';

/** A number of a statement is at least this large, or the lines below give way. */
const LEAST = 84;

/** The first lines that leave the figures their room, and that room. */
export function statementRoom(
  { figures, lines }: BodyOf<'statement'>,
  layout: StageLayout,
): { lines: readonly string[]; room: Room } {
  const needed = figures.length > 0 ? figureHeight(figures, shapeRoom(layout), LEAST) : 0;
  let shown = lines;
  while (shown.length > 0 && shapeRoom(layout, shown).height < needed) shown = shown.slice(0, -1);
  return { lines: shown, room: shapeRoom(layout, shown) };
}
