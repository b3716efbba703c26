import type { ChartMark } from './ChartMarks';
import { BARS_MARGIN } from './chartTheme';

/** A bar or a part of one, by its row and by where it begins and ends: shares of the longest bar, 0 to 1. */
export interface BarMark extends Pick<ChartMark, 'id' | 'line' | 'at' | 'say' | 'tip'> {
  row: number;
  from: number;
  to: number;
}

/** Of a row: the rest lies between bars. */
const BAR_SHARE = 0.6;

/**
 * Where marks lie over a drawing of horizontal bars.
 * @param drawing `column` of names and `right` of the longest bar, `height` of all; in pixels
 */
export function barMarks(
  marks: readonly BarMark[],
  rows: number,
  drawing: { column: number; right: number; height: number },
): readonly ChartMark[] {
  const { column, right, height } = drawing;
  const row = (height - 2 * BARS_MARGIN) / Math.max(1, rows);
  const plot = `(100% - ${column + right}px)`;
  return marks.map(({ row: i, from, to, ...mark }) => ({
    ...mark,
    left: `calc(${column}px + ${plot} * ${from})`,
    width: `calc(${plot} * ${to - from})`,
    top: `${BARS_MARGIN + (i + (1 - BAR_SHARE) / 2) * row}px`,
    height: `${BAR_SHARE * row}px`,
    isAtEnd: from > 0.4,
  }));
}
