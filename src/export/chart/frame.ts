import type { ColourName } from './chartSpec';

/** Sizes of type in a drawing, in pixels: at twice its size none is under 12 on a slide or in a document. */
export const SIZE = { title: 30, subtitle: 17, heading: 19, label: 17, small: 15 } as const;

/** What every block draws within. */
export interface Frame {
  width: number;
  colourOf: (name: ColourName) => string;
}
