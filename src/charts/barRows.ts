import { textWidth, widestPiece, wrapText } from '../model/wrapText';
import type { TextScale } from '../preferences/useTextScale';
import { BARS_MARGIN, LINE_HEIGHT, labelWidth, NOTE_SIZE, TICK_SIZE } from './chartTheme';

/** The name of a row as it is drawn. */
export interface BarLabel {
  lines: readonly string[];
  /** Smaller, below the name or, where `isBeside`, after its last line; empty where there is none. */
  note: string;
  isBeside: boolean;
  hue: string;
}

export interface BarRows {
  /** How wide the column of names is, in pixels; next to nothing where names stand above their bars. */
  column: number;
  height: number;
  labels: readonly BarLabel[];
  isAbove: boolean;
}

interface Room {
  /** Of the drawing, in pixels. */
  width: number;
  /** Of what is written after the longest bar, in pixels. */
  right: number;
  /** The least height of a row in the design. */
  rowHeight: number;
  scale: TextScale;
}

type NamedRow = { label: string; note?: string; hue?: string };

/** A bar keeps so much room however long names and numbers are, in pixels of the design. */
const BAR_AT_LEAST = 40;
/** Between a name and the axis, and above and below it. */
const BESIDE = 12;
const AROUND = 12;
/** A bar below its name, in the design, and what parts the two. */
const BAR_BELOW = 22;
const APART = 4;

const sizesOf = (scale: TextScale) => ({ size: scale.text(TICK_SIZE), noteSize: scale.text(NOTE_SIZE) });

/**
 * Names in lines, in a column that is never wider than half of the drawing, and rows high enough for the tallest.
 * Where a word or a note is wider than that column, names stand above their bars instead.
 */
export function barRows(rows: readonly NamedRow[], room: Room): BarRows {
  const { width, right, scale } = room;
  const { size, noteSize } = sizesOf(scale);
  const wanted = labelWidth(
    rows.flatMap(({ label, note = '' }) => [label, note]),
    220,
    scale,
  );
  const column = Math.floor(Math.min(wanted, width / 2, Math.max(width / 3, width - right - BAR_AT_LEAST)));
  const widest = Math.max(
    0,
    ...rows.map(({ label, note = '' }) => Math.max(widestPiece(label, size), textWidth(note, noteSize))),
  );
  if (widest > column - BESIDE) return rowsAbove(rows, room);
  const labels = rows.map(({ label, note = '', hue = '' }) => ({
    lines: wrapText(label, column - BESIDE, size),
    note,
    isBeside: false,
    hue,
  }));
  const row = Math.max(scale.length(room.rowHeight), Math.ceil(linesOf(labels) * size * LINE_HEIGHT + AROUND));
  return { column, height: rows.length * row + 2 * BARS_MARGIN, labels, isAbove: false };
}

/** Names over the whole width, each above its bar; the bar stands in the middle of its row. */
function rowsAbove(rows: readonly NamedRow[], { width, scale }: Room): BarRows {
  const { size, noteSize } = sizesOf(scale);
  const labels = rows.map(({ label, note = '', hue = '' }) => {
    const lines = wrapText(label, width, size);
    const last = textWidth(lines[lines.length - 1] ?? '', size);
    return { lines, note, isBeside: last + size + textWidth(note, noteSize) <= width, hue };
  });
  const row = scale.length(BAR_BELOW) + 2 * Math.ceil(linesOf(labels) * size * LINE_HEIGHT + APART);
  return { column: 1, height: rows.length * row + 2 * BARS_MARGIN, labels, isAbove: true };
}

/** How many lines the tallest name takes. */
const linesOf = (labels: readonly BarLabel[]): number =>
  Math.max(1, ...labels.map(({ lines, note, isBeside }) => lines.length + (note && !isBeside ? 1 : 0)));

/** Where the last line of a name above its bar ends, from the middle of the row, in pixels. */
export const endAbove = (scale: TextScale): number => scale.length(BAR_BELOW) / 2 + APART;
