import { decimals } from '../../model/decimal';

const STEPS = [1, 2, 5, 10];
const INTERVALS = 5;

/** Round numbers from below the smallest value to above the largest, about six, evenly apart. */
export function ticks(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const raw = (high - low || Math.abs(high) || 1) / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((factor) => factor * power >= raw * 0.999) ?? 10) * power;
  const places = Math.min(20, decimals(Number(step.toPrecision(1))));
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toFixed(places)));
}
