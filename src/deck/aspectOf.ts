/** Width of a screen by its height, to three digits, within what slides are laid out for. */
export function aspectOf({ width, height }: { width: number; height: number }): number {
  const aspect = width / Math.max(height, 1);
  return Math.round(Math.min(Math.max(aspect, 4 / 3), 6) * 1000) / 1000;
}
