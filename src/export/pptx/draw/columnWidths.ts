/**
 * The widths of columns, in pixels: by their shares, but none below what it needs while others have room to give.
 * @param shares of each column in the width; together 1
 * @param needs what each must have, in pixels; where they are more than there is, all give way alike
 */
export function columnWidths(width: number, shares: readonly number[], needs: readonly number[]): readonly number[] {
  const all = needs.reduce((sum, need) => sum + need, 0);
  if (all >= width) return needs.map((need) => (need * width) / all);
  const widths = shares.map((share, i) => Math.max(share * width, needs[i] ?? 0));
  const over = widths.reduce((sum, each) => sum + each, 0) - width;
  const spare = widths.map((each, i) => each - (needs[i] ?? 0));
  const total = spare.reduce((sum, each) => sum + each, 0);
  return total === 0 ? widths : widths.map((each, i) => each - (over * (spare[i] ?? 0)) / total);
}
