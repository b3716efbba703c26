import type { SlideFigure } from '../slide';
import type { StageLayout } from './layout';
import type { Room } from './shapeRoom';
import { linesOf, numberSize } from './typeSize';

const LARGEST = 210;
const LARGEST_IN_ROW = 120;
const LEAST = 96;
/** Between the lead figure's row and the bars below it, and between its number and its words, in stage pixels. */
const SPACE = 28;
const LINE = 1.3;

/** The lead figure stands above the bars in a row of its own where there is no column for it. */
export const isLeadRow = ({ lead }: StageLayout): boolean => lead === 0;

const wordsHeight = ({ label, note }: SlideFigure, em: number, width: number): number =>
  (linesOf(label, em, width) + (note === '' ? 0 : linesOf(note, em, width))) * LINE * em;

/** What the bars of a gap slide have: the body, less the lead figure's row. */
export function gapsRoom(figure: SlideFigure, layout: StageLayout): Room {
  const { body, bodyHeight, em } = layout;
  const row = Math.max(LARGEST_IN_ROW, wordsHeight(figure, em, body * 0.55)) + SPACE;
  return { width: body, height: bodyHeight - (isLeadRow(layout) ? row : 0), em };
}

/** The size of the lead figure's number, in stage pixels. */
export function leadSize(figure: SlideFigure, layout: StageLayout): number {
  const { body, lead, leadHeight, em } = layout;
  if (isLeadRow(layout)) return numberSize([figure], { width: body / 2, em }, { least: LEAST, most: LARGEST_IN_ROW });
  const most = Math.min(LARGEST, leadHeight - wordsHeight(figure, em, lead) - SPACE);
  return numberSize([figure], { width: lead, em }, { least: LEAST, most });
}

/** Whether the lead figure has its room in its column. */
export const leadFits = (figure: SlideFigure, layout: StageLayout): boolean =>
  isLeadRow(layout) || LEAST + SPACE + wordsHeight(figure, layout.em, layout.lead) <= layout.leadHeight;
