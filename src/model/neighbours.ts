/** Where an item stands in a list, and what comes before and after. */
export interface Neighbours<T> {
  /** From 1. */
  position: number;
  total: number;
  previous: T | null;
  next: T | null;
}

export function neighbours<T extends { id: string }>(items: readonly T[], id: string): Neighbours<T> | null {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) return null;
  return { position: at + 1, total: items.length, previous: items[at - 1] ?? null, next: items[at + 1] ?? null };
}
