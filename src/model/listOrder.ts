/** The items at some positions. */
export function itemsAt<T>(items: readonly T[], positions: Int32Array): T[] {
  const found = new Array<T>(positions.length);
  for (let i = 0; i < positions.length; i += 1) found[i] = items[positions[i] as number] as T;
  return found;
}

/** Where each item of an ordered list stands in the list it was made from. */
export function positionsOf<T>(items: readonly T[], inOrder: readonly T[]): Int32Array {
  const at = new Map(items.map((item, i) => [item, i]));
  return Int32Array.from(inOrder, (item) => at.get(item) ?? -1);
}

/** The items at some positions, in the order that other positions give. */
export function inOrderAt<T>(items: readonly T[], order: Int32Array, positions: Int32Array): T[] {
  if (positions.length === items.length) return itemsAt(items, order);
  const isWanted = new Uint8Array(items.length);
  for (const position of positions) isWanted[position] = 1;
  const found = new Array<T>(positions.length);
  let count = 0;
  for (let i = 0; i < order.length; i += 1) {
    const position = order[i] as number;
    if (isWanted[position] === 1) {
      found[count] = items[position] as T;
      count += 1;
    }
  }
  return found;
}
