/** Lengths of bars in per cent of the longest; all 0 where there is nothing to draw. */
export function barShares(values: readonly number[]): readonly number[] {
  const longest = Math.max(0, ...values);
  return values.map((value) => (longest > 0 ? (value / longest) * 100 : 0));
}
