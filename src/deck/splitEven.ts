/** A list cut into as few parts as it takes, as even as can be: 9 by at most 6 is 5 and 4, not 6 and 3. */
export function splitEven<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, part) =>
    items.slice(Math.ceil((part * items.length) / count), Math.ceil(((part + 1) * items.length) / count)),
  );
}

interface Limits<T> {
  /** How many a part holds at most. */
  most: number;
  /** How high it is at most; one thing that alone is higher has a part of its own. */
  lines: number;
  linesOf: (item: T) => number;
}

/** The same for things of different heights: the parts are as few as can be, and the highest as low as can be. */
export function splitByLines<T>(items: readonly T[], { most, lines, linesOf }: Limits<T>): readonly (readonly T[])[] {
  const measured = items.map((item) => ({ item, height: linesOf(item) }));
  const full = filled(measured, most, lines);
  const even = Math.ceil(items.length / Math.max(full.length, 1));
  let parts = full;
  for (let bound = lines - STEP; bound > 0; bound -= STEP) {
    const lower = [even, most]
      .map((limit) => filled(measured, limit, bound))
      .find(({ length }) => length === full.length);
    if (!lower) break;
    parts = lower;
  }
  return parts.map((part) => part.map(({ item }) => item));
}

const STEP = 0.2;

interface Measured<T> {
  item: T;
  height: number;
}

/** Part after part, each as full as it may be. */
function filled<T>(items: readonly Measured<T>[], most: number, lines: number): readonly (readonly Measured<T>[])[] {
  const parts: Measured<T>[][] = [];
  let height = 0;
  for (const item of items) {
    const part = parts[parts.length - 1];
    if (part && part.length < most && height + item.height <= lines) {
      part.push(item);
      height += item.height;
    } else {
      parts.push([item]);
      height = item.height;
    }
  }
  return parts;
}
