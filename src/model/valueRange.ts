import type { IndicatorRow } from './indicatorRows';
import { intervalOf, mayLieWithin } from './interval';

/** Bounds of a value, both included; null where open. */
export interface ValueRange {
  min: number | null;
  max: number | null;
}

const FORM = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/;

/** `96..99.9`, `96..`, `..40` to a range; null for anything else, an empty range or one turned round. */
export function parseRange(text: string): ValueRange | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const [min, max] = [match[1], match[2]].map((bound) => (bound === undefined ? null : Number(bound)));
  if (min === undefined || max === undefined || (min === null && max === null)) return null;
  return min !== null && max !== null && min > max ? null : { min, max };
}

/** The text of a range in the address, or null for one without bounds. */
export function rangeText({ min, max }: ValueRange): string | null {
  return min === null && max === null ? null : `${min ?? ''}..${max ?? ''}`;
}

/** Two bounds as typed to the text of a range (null for none), or what is wrong with them. */
export function readBounds(min: string, max: string): { text: string | null } | { fault: 'number' | 'order' } {
  const [low, high] = [min, max].map((bound) => bound.normalize('NFKC').replace(/[,\s%]/g, ''));
  if (!low && !high) return { text: null };
  const text = `${low}..${high}`;
  if (!FORM.test(text)) return { fault: 'number' };
  return parseRange(text) ? { text } : { fault: 'order' };
}

/** Whether a row's value lies in the range, or may where it is not exact; a missing value lies in none. */
export function isInRange({ indicator, value, inexact }: IndicatorRow, range: ValueRange): boolean {
  return value !== null && mayLieWithin(intervalOf(indicator, value, inexact), range);
}

/** 1 for each row in the range; null for no range. */
export function rangeMask(rows: readonly IndicatorRow[], range: ValueRange | null): Uint8Array | null {
  return range && Uint8Array.from(rows, (row) => (isInRange(row, range) ? 1 : 0));
}

/** What all rows with a value are counted in, with their smallest and largest value; null where units differ or none has one. */
export function commonUnit(rows: readonly IndicatorRow[]): { row: IndicatorRow; min: number; max: number } | null {
  let found: { row: IndicatorRow; min: number; max: number } | null = null;
  for (const row of rows) {
    if (row.value === null) continue;
    if (!found) found = { row, min: row.value, max: row.value };
    else if (row.indicator.unit.zh !== found.row.indicator.unit.zh) return null;
    else {
      found.min = Math.min(found.min, row.value);
      found.max = Math.max(found.max, row.value);
    }
  }
  return found;
}
