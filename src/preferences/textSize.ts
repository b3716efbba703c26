/** How large text is, as a share of its size in the design; rows, gaps and charts grow with it. */
export const TEXT_SCALES = { small: 0.875, medium: 1, large: 1.25, 'extra-large': 1.5 } as const;

export type TextSize = keyof typeof TEXT_SCALES;
export const TEXT_SIZES = ['small', 'medium', 'large', 'extra-large'] as const satisfies readonly TextSize[];

/** The smallest text there may be, in pixels; elder mode (长者模式) asks for more. */
export const SMALLEST_TEXT = { usual: 12, elder: 18 } as const;

/** The size in force: elder mode is never smaller than large. */
export const textSizeInForce = (size: TextSize, isElder: boolean): TextSize =>
  isElder && TEXT_SCALES[size] < TEXT_SCALES.large ? 'large' : size;
