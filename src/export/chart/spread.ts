/**
 * Heights near the ones asked for, in their order from the top, at least `apart` from each other and none above `top`
 * or below `bottom` while there is room.
 */
export function spread(wanted: readonly number[], apart: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = new Array<number>(wanted.length).fill(top);
  let least = top;
  for (const i of order) {
    placed[i] = Math.max(wanted[i] ?? 0, least);
    least = (placed[i] ?? 0) + apart;
  }
  let most = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.max(top, Math.min(placed[i] ?? 0, most));
    most = (placed[i] ?? 0) - apart;
  }
  return placed;
}
