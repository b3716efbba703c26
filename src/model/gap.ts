import type { Indicator } from '../dataset/schema';
import { subtractDecimal } from './decimal';

/** The distance of a rate to its ceiling in percentage points, or null where there is no ceiling or no value. */
export function gapOf(indicator: Indicator, value: number | null): number | null {
  return indicator.ceiling === null || value === null ? null : subtractDecimal(indicator.ceiling, value);
}
