/** Characters that say little of what is counted: they weigh less than 诉 or 废. */
const COMMON = new Set([...'行政府工作全级各事项情况数量的件个案及其和']);
const COMMON_WEIGHT = 0.5;
const DROPPED = /[\s“”‘’《》〈〉（）()、，。；：·—\ue000-]|的|了/g;

const weight = (char: string) => (COMMON.has(char) ? COMMON_WEIGHT : 1);

/** A label as it is compared: its characters, and every two that stand together. */
export interface Features {
  chars: string;
  pairs: ReadonlySet<string>;
  /** Sum of the weights of its characters. */
  total: number;
}

export function featuresOf(label: string): Features {
  const chars = label.replace(DROPPED, '');
  const pairs = new Set<string>();
  let total = 0;
  for (let i = 0; i < chars.length; i += 1) {
    if (i > 0) pairs.add(chars.slice(i - 1, i + 1));
    total += weight(chars[i] ?? '');
  }
  return { chars, pairs, total };
}

/**
 * How much of a label other words hold, from 0 to 1: a character counts where it stands beside a neighbour it has there
 * too, so 行政诉讼一审案件 holds all of 一审行政诉讼案件, and two characters met by chance far apart hold nothing.
 */
export function heldBy({ chars, total }: Features, ...others: readonly Features[]): number {
  if (total === 0) return 0;
  const has = (pair: string) => others.some(({ pairs }) => pairs.has(pair));
  let held = 0;
  let isPairBefore = false;
  for (let i = 0; i < chars.length; i += 1) {
    const isPairAfter = i + 1 < chars.length && has(chars.slice(i, i + 2));
    if (isPairBefore || isPairAfter) held += weight(chars[i] ?? '');
    isPairBefore = isPairAfter;
  }
  return held / total;
}

/** Whether two labels have any two characters that stand together in both: else neither holds anything of the other. */
export function hasPairOf(one: Features, other: Features): boolean {
  for (const pair of one.pairs) if (other.pairs.has(pair)) return true;
  return false;
}
