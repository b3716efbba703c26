import { useState } from 'react';

/** The same list object for as long as its items are the same: what is made from it is then made once. */
export function useStableList<T>(items: readonly T[]): readonly T[] {
  const [kept, keep] = useState(items);
  if (kept === items) return kept;
  const isSame = kept.length === items.length && kept.every((item, i) => item === items[i]);
  if (isSame) return kept;
  keep(items);
  return items;
}
