import { SAVED_FORMAT, SAVED_VERSION } from './parseSaved';
import type { Seen } from './savedItem';
import type { SavedState } from './savedState';

const HEAD = { format: SAVED_FORMAT, version: SAVED_VERSION };

/** The text kept in the browser. */
export function storedText({ views, notes }: SavedState, seen: readonly Seen[]): string {
  return JSON.stringify({ ...HEAD, views, notes, seen });
}

/** The file to take away, laid out for reading; it is read back by `parseSaved`. */
export function fileText({ views, notes }: SavedState, exportedAt: string): string {
  return `${JSON.stringify({ ...HEAD, exportedAt, views, notes }, null, 2)}\n`;
}
