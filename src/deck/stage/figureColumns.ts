/** A figure's name needs at least this, in em. */
const NARROWEST = 8.5;

/** How many columns so many figures stand in, and how wide each is, so that the last row is not left with one. */
export function figureColumns(
  count: number,
  { width, gap, em }: { width: number; gap: number; em: number },
): { columns: number; width: number } {
  const most = Math.max(1, Math.floor((width + gap) / (NARROWEST * em + gap)));
  const rows = Math.max(1, Math.ceil(count / most));
  const columns = Math.max(1, Math.ceil(count / rows));
  return { columns, width: (width - gap * (columns - 1)) / columns };
}
