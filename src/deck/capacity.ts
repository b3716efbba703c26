import type { Density } from './density';

/** How many things a slide shows at most, by what they are and by the size of the type. */
export const CAPACITY = {
  statement: { standard: 4, large: 3, split: 2 },
  gaps: { standard: 6, large: 5, split: 3 },
  counts: { standard: 7, large: 5, split: 3 },
  figures: { standard: 6, large: 4, split: 3 },
  items: { standard: 5, large: 4, split: 3 },
  pairs: { standard: 3, large: 2, split: 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<Density, number>>>>;

/** Up to so many figures each have a slide of their own. */
export const FEW = 6;
