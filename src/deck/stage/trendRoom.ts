import type { Trend } from '../../model/trendSeries';
import { emWidth } from '../emWidth';
import type { StageLayout } from './layout';

/** Of the width, what the names at the ends may take at most. */
const ENDS_SHARE = 0.42;
const BOLD = 1.08;

/** The names of the lines with their last values, in stage pixels. */
function endsWidth({ lines }: Trend, em: number): number {
  const ends = lines.map(({ name, points }) => `${name} ${points[points.length - 1]?.printed ?? ''}`);
  return Math.ceil((BOLD * Math.max(0, ...ends.map(emWidth)) + 0.6) * em);
}

/** Whether the names leave the lines their room. */
export const trendFits = (trend: Trend, { body, em }: StageLayout): boolean =>
  endsWidth(trend, em) <= body * ENDS_SHARE;

/** Where the parts of a trend chart stand, in stage pixels: known before it is drawn, so its labels can be placed. */
export function trendRoom(trend: Trend, { body, bodyHeight, em }: StageLayout) {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(emWidth)) * em;
  const labels = endsWidth(trend, em);
  // The name of the indicator stands above it.
  const height = Math.round(bodyHeight - 1.5 * em);
  const top = Math.round(em * 0.6);
  const years = Math.round(em * 1.5);
  return {
    em,
    width: Math.round(body - labels),
    height,
    labels,
    ticks: Math.ceil(widest(trend.tickTexts) + em * 0.6),
    years,
    tickMargin: em / 3,
    /** Left and right of the first and last year. */
    sides: em * 1.3,
    plot: { top, height: height - top - years, line: em * 1.25 },
  };
}
