/** How large a thumbnail is in the overview of a screen, both in pixels: of the screen's shape, four to six in a row. */
export function thumbnailBox(screen: { width: number; height: number }): { width: number; height: number } {
  const columns = screen.width < 1200 ? 4 : screen.width > 2.5 * screen.height ? 6 : 5;
  const width = Math.max(200, Math.floor((screen.width - 160) / columns) - 24);
  const aspect = Math.min(Math.max(screen.width / Math.max(screen.height, 1), 4 / 3), 3);
  return { width, height: Math.round(width / aspect) };
}

/** The place in a grid that a key leads to from another, both from 0; the same where the key leads nowhere. */
export function gridStep(key: string, from: number, total: number, columns: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key] ?? from;
  return to < 0 || to >= total ? from : to;
}
