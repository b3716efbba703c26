import type { SlideFigure } from '../slide';
import type { Room } from './shapeRoom';
import type { StageLayout } from './stageLayout';
import { linesOf } from './typeSize';

/** Where the lead figure is a row above the bars: its number, and the space between both. */
const NUMBER = 120;
const SPACE = 28;
const LINE = 1.3;

/** What the bars of a gap slide have: the body, less the lead figure's row where that stands above them. */
export function gapsRoom({ label, note }: SlideFigure, { lead, body, bodyHeight, em }: StageLayout): Room {
  const words = (linesOf(label, em, body * 0.55) + linesOf(note, em, body * 0.55)) * LINE * em;
  return { width: body, height: bodyHeight - (lead > 0 ? 0 : Math.max(NUMBER, words) + SPACE), em };
}
