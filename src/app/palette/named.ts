import type { PaletteEntry } from './paletteEntry';

/** An entry found by its name and by other words one may look for. */
export interface Named {
  entry: PaletteEntry;
  also: string;
  /** Not in the list before anything is asked. */
  isOnlyFound?: boolean;
}
