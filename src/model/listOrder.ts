/** A list in an order of its own. */
export interface ListOrder<T> {
  inOrder: readonly T[];
  /** Where each of them stands in the list it was made from. */
  positions: Int32Array;
}

/** The items at some positions, which ascend; all of them are the list itself. */
export function itemsAt<T>(items: readonly T[], positions: Int32Array): readonly T[] {
  if (positions.length === items.length) return items;
  const found = new Array<T>(positions.length);
  for (let i = 0; i < positions.length; i += 1) found[i] = items[positions[i] as number] as T;
  return found;
}

/** Remembers an order, so that it need not be made again for a part of the list. */
export function listOrder<T>(items: readonly T[], inOrder: readonly T[]): ListOrder<T> {
  const at = new Map(items.map((item, i) => [item, i]));
  return { inOrder, positions: Int32Array.from(inOrder, (item) => at.get(item) ?? -1) };
}

/** The items at some positions, in an order of the whole list. */
export function inOrderAt<T>({ inOrder, positions }: ListOrder<T>, wanted: Int32Array): readonly T[] {
  if (wanted.length === inOrder.length) return inOrder;
  const isWanted = new Uint8Array(inOrder.length);
  for (const position of wanted) isWanted[position] = 1;
  const found = new Array<T>(wanted.length);
  let count = 0;
  for (let i = 0; i < positions.length; i += 1) {
    if (isWanted[positions[i] as number] === 1) {
      found[count] = inOrder[i] as T;
      count += 1;
    }
  }
  return found;
}
