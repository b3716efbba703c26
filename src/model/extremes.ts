/** The items with the largest and with the smallest number, in the order given; several where they tie. */
export interface Extremes<Item> {
  most: readonly Item[];
  least: readonly Item[];
}

export function extremes<Item>(items: readonly Item[], numberOf: (item: Item) => number): Extremes<Item> {
  const numbers = items.map(numberOf);
  let [most, least] = [-Infinity, Infinity];
  for (const number of numbers) {
    if (number > most) most = number;
    if (number < least) least = number;
  }
  const having = (wanted: number) => items.filter((_, i) => numbers[i] === wanted);
  return { most: having(most), least: having(least) };
}
