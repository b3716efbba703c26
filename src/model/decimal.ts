/** How many digits a number shows after its point (0.13 → 2, 1e-7 → 7). */
export function decimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, digits - Number(exponent));
}

/** a − b as it would be written by hand: 100 − 96.08 is 3.92, not 3.9200000000000017. */
export function subtractDecimal(a: number, b: number): number {
  const places = Math.max(decimals(a), decimals(b));
  return Number((a - b).toFixed(Math.min(places, 100)));
}
