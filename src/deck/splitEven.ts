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
export function splitByLines<T>(items: readonly T[], limits: Limits<T>): readonly (readonly T[])[] {
  const full = filled(items, limits);
  const even = Math.ceil(items.length / Math.max(full.length, 1));
  for (let lines = STEP; lines < limits.lines; lines += STEP) {
    for (const most of [even, limits.most]) {
      const parts = filled(items, { ...limits, most, lines });
      if (parts.length === full.length) return parts;
    }
  }
  return full;
}

const STEP = 0.2;

/** Part after part, each as full as it may be. */
function filled<T>(items: readonly T[], { most, lines, linesOf }: Limits<T>): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let height = 0;
  for (const item of items) {
    const own = linesOf(item);
    const part = parts[parts.length - 1];
    if (part && part.length < most && height + own <= lines) {
      part.push(item);
      height += own;
    } else {
      parts.push([item]);
      height = own;
    }
  }
  return parts;
}
