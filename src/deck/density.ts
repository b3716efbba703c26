import type { TYPES } from '../url/deckParams';

/** How large the type of a deck is: `large` by a quarter, `split` by six tenths, with fewer things on a slide. */
export type Density = (typeof TYPES)[number];

/** By how much the type of the stage is larger than its standard. */
export const TYPE_SCALE: Readonly<Record<Density, number>> = { standard: 1, large: 1.25, split: 1.6 };

/** The smallest type on a stage 1080 high, in its pixels, before the scale: what must be read, and the source line. */
export const SMALLEST_TYPE = { body: 36, source: 28 } as const;
