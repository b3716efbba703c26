import { emWidth } from '../emWidth';
import { linesOf } from './typeSize';

/** How bars are set: the columns name, bar and number of all rows as CSS, and how high a row is, in stage pixels. */
export interface BarRoom {
  columns: string;
  row: number;
}

/** A bar keeps at least this share of the row. */
const BAR_SHARE = 0.34;
const LINE = 1.2;
const HIGHEST = 2.5;

/**
 * The name is as wide as the longest, or as the bar leaves it; rows share the height there is.
 * @param room of all rows: the body's width, the height left and the smallest type
 */
export function barRoom(
  rows: readonly { label: string; number: string }[],
  { width, height, em }: { width: number; height: number; em: number },
): BarRoom {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(emWidth)) * em;
  const number = Math.ceil(widest(rows.map((row) => row.number)) + 0.8 * em);
  const label = Math.ceil(Math.min(widest(rows.map((row) => row.label)) + 1.5 * em, width * (1 - BAR_SHARE) - number));
  const lines = Math.max(1, ...rows.map((row) => linesOf(row.label, em, label)));
  const share = Math.min(height / Math.max(rows.length, 1), (HIGHEST + LINE * (lines - 1)) * em);
  return { columns: `${label}px minmax(0, 1fr) ${number}px`, row: Math.floor(Math.max(share, LINE * em)) };
}
