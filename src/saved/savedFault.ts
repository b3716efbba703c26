import type { ItemFault } from './savedItem';

export type WholeFault = 'not-json' | 'not-html' | 'object' | 'format' | 'version' | 'list';

/** Why something kept or handed in cannot be used, exact enough to find and mend it. */
export interface SavedFault {
  /** The list and the place in it, from 0; null for the file as a whole. */
  item: { list: 'views' | 'notes'; index: number } | null;
  /** The field; empty for the item or file as a whole. */
  field: string;
  fault: ItemFault | WholeFault | 'twice';
  /** What stands there instead, shortened. */
  got: string;
}

/** A value as it may be shown in a message, at most 40 characters. */
export function shorten(value: unknown): string {
  if (value === undefined) return '—';
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
