/** The items with the largest and with the smallest number, in the order given; several where they tie. */
export interface Extremes<Item> {
  most: readonly Item[];
  least: readonly Item[];
}

export function extremes<Item>(items: readonly Item[], numberOf: (item: Item) => number): Extremes<Item> {
  const numbers = items.map(numberOf);
  const having = (number: number) => items.filter((_, i) => numbers[i] === number);
  return { most: having(Math.max(...numbers)), least: having(Math.min(...numbers)) };
}
