/** The shapes a deck can be written in. */
export const DECK_FORMATS = ['16:9', '4:3'] as const;
export type DeckFormat = (typeof DECK_FORMATS)[number];

/** The width of a stage 1080 high, in its pixels: what slides are laid out on. */
export const STAGE_WIDTH: Readonly<Record<DeckFormat, number>> = { '16:9': 1920, '4:3': 1440 };
export const STAGE_HEIGHT = 1080;
