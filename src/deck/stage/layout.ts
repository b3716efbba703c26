import type { StageBox } from './stageBox';
import type { Columns } from './stageColumns';

/** How one slide is laid out; all lengths in stage pixels. */
export interface StageLayout extends StageBox, Columns {
  /** By how much its type is larger than standard. */
  type: number;
  /** The size of its smallest type that must be read. */
  em: number;
  /** About how high the body is: known before it is drawn, so that what fills it can be sized without measuring. */
  bodyHeight: number;
  /** About how high the column of the lead figure is: on walls the title stands above it. */
  leadHeight: number;
  /** The title's size. */
  title: number;
  /** How far the deck has come, in per cent. */
  progress: number;
}
