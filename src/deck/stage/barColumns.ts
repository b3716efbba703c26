import { emWidth } from './emWidth';

/** A bar keeps at least this share of the row. */
const BAR_SHARE = 0.36;

/**
 * The columns name, bar and number of all rows, as CSS: the name as wide as the longest or what the bar leaves it.
 * @param layout of the slide; its type and the width of the body, in stage pixels
 */
export function barColumns(
  rows: readonly { label: string; number: string }[],
  { body, type }: { body: number; type: number },
): string {
  const em = 36 * type;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(emWidth)) * em;
  const number = Math.ceil(widest(rows.map((row) => row.number)) + 0.8 * em);
  const label = Math.ceil(Math.min(widest(rows.map((row) => row.label)) + em, body * (1 - BAR_SHARE) - number));
  return `${label}px minmax(0, 1fr) ${number}px`;
}
