import { type Interval, turnedInterval } from './interval';
import { surelyMost } from './surelyMost';

/** The items with the largest and with the smallest number, in the order given; several where they tie. */
export interface Extremes<Item> {
  most: readonly Item[];
  least: readonly Item[];
  /** They are so by the numbers printed alone: some are not exact, and the true ones may be in another order. */
  isMostWritten?: boolean | undefined;
  isLeastWritten?: boolean | undefined;
}

/** @param intervalOf where the true number lies, for those that are not exact; null elsewhere */
export function extremes<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
  intervalOf?: (item: Item) => Interval | null,
): Extremes<Item> {
  const numbers = items.map(numberOf);
  let [most, least] = [-Infinity, Infinity];
  for (const number of numbers) {
    if (number > most) most = number;
    if (number < least) least = number;
  }
  const having = (wanted: number) => items.filter((_, i) => numbers[i] === wanted);
  const found = { most: having(most), least: having(least) };
  const vague = intervalOf ? items.map(intervalOf) : [];
  if (vague.every((each) => each === null)) return found;

  const exact = (number = 0): Interval => ({ low: number, high: number, isLowOpen: false, isHighOpen: false });
  const intervals = vague.map((each, i) => each ?? exact(numbers[i]));
  const isWritten = (wanted: number, sides: readonly Interval[]) =>
    !surelyMost(
      sides.filter((_, i) => numbers[i] === wanted),
      sides.filter((_, i) => numbers[i] !== wanted),
    );
  return {
    ...found,
    isMostWritten: isWritten(most, intervals),
    isLeastWritten: isWritten(
      least,
      intervals.map((each) => turnedInterval(each)),
    ),
  };
}
