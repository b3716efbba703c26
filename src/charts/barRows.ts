import { wrapText } from '../model/wrapText';
import type { TextScale } from '../preferences/useTextScale';
import { BARS_MARGIN, LINE_HEIGHT, labelWidth, TICK_SIZE } from './chartTheme';

/** The name of a row as it is drawn. */
export interface BarLabel {
  lines: readonly string[];
  /** Below the name, smaller; empty where there is none. */
  note: string;
  hue: string;
}

/** A bar keeps so much room however long names and numbers are, in pixels of the design. */
const BAR_AT_LEAST = 40;
/** Between a name and the axis, and above and below it. */
const BESIDE = 12;
const AROUND = 12;

/**
 * Names in lines, in a column that is never wider than half of the drawing, and rows high enough for the tallest.
 * @param room `width` of the drawing, `right` of the longest bar, in pixels; the least height of a row in the design
 */
export function barRows(
  rows: readonly { label: string; note?: string; hue?: string }[],
  room: { width: number; right: number; rowHeight: number; scale: TextScale },
): { column: number; height: number; labels: readonly BarLabel[] } {
  const { width, right, scale } = room;
  const size = scale.text(TICK_SIZE);
  const wanted = labelWidth(
    rows.flatMap(({ label, note = '' }) => [label, note]),
    220,
    scale,
  );
  const column = Math.floor(Math.min(wanted, width / 2, Math.max(width / 3, width - right - BAR_AT_LEAST)));
  const labels = rows.map(({ label, note = '', hue = '' }) => ({
    lines: wrapText(label, column - BESIDE, size),
    note,
    hue,
  }));
  const most = Math.max(1, ...labels.map(({ lines, note }) => lines.length + (note ? 1 : 0)));
  const row = Math.max(scale.length(room.rowHeight), Math.ceil(most * size * LINE_HEIGHT + AROUND));
  return { column, height: rows.length * row + 2 * BARS_MARGIN, labels };
}
