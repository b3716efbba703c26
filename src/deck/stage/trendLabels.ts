import type { Trend } from '../../model/trendSeries';

/** What is written at the end of a line: where the line ends and where its text stands, in pixels from the top. */
export interface TrendLabel {
  place: string;
  name: string;
  /** The last value as printed. */
  printed: string;
  y: number;
}

/**
 * The names at the ends of the lines, moved apart so that none covers another.
 * @param plot where the chart draws: its top and height; `line` the height of a label
 */
export function trendLabels(
  { lines, axis, indicator }: Trend,
  plot: { top: number; height: number; line: number },
): readonly TrendLabel[] {
  const span = axis.to - axis.from || 1;
  const labels = lines.flatMap(({ place, name, points }) => {
    const last = points.filter(({ value, definition }) => value !== null && definition === null).pop();
    if (!last || last.value === null) return [];
    const share = (last.value - axis.from) / span;
    // Ranks count downwards: the first is at the top.
    const y = plot.top + plot.height * (indicator.kind === 'rank' ? share : 1 - share);
    return { place, name, printed: last.printed, y };
  });
  labels.sort((a, b) => a.y - b.y);
  const bottom = plot.top + plot.height;
  // Pushed down from the top, then what left the chart is pushed up again from the bottom.
  let least = plot.top;
  for (const label of labels) {
    label.y = Math.max(label.y, least);
    least = label.y + plot.line;
  }
  let most = bottom;
  for (const label of [...labels].reverse()) {
    label.y = Math.min(label.y, most);
    most = label.y - plot.line;
  }
  return labels;
}
