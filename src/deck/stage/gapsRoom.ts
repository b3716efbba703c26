import type { Room } from './shapeRoom';
import type { StageLayout } from './stageLayout';

/** Where the lead figure is a row above the bars: its height with the space between. */
const LEAD_ROW = 120 + 28;

/** What the bars of a gap slide have. */
export function gapsRoom({ lead, body, bodyHeight, em }: StageLayout): Room {
  // Its words beside the number take three lines at most.
  return { width: body, height: bodyHeight - (lead > 0 ? 0 : Math.max(LEAD_ROW, 2.7 * em + 28)), em };
}
