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

/** The share of a whole in per cent, to one decimal, halves away from 0: 1 of 80 is 1.3. The whole is not 0. */
export function percentOf(part: number, whole: number): number {
  const scale = 10 ** Math.max(decimals(part), decimals(whole));
  const tenths = (Math.round(part * scale) * 1000) / Math.round(whole * scale);
  return (Math.sign(tenths) * Math.round(Math.abs(tenths))) / 10 + 0;
}

/** A fraction in per cent, as it would be written by hand: 0.9608 is 96.08. */
export function inPercent(fraction: number): number {
  return Number((fraction * 100).toFixed(Math.min(Math.max(0, decimals(fraction) - 2), 100)));
}
