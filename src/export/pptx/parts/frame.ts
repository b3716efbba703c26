import { type DeckFormat, STAGE_HEIGHT, STAGE_WIDTH } from '../deckFormat';
import type { Box } from '../draw/box';

/** The places every slide has, in pixels of the stage. */
export interface Frame {
  /** The hue of the domain beside the eyebrow. */
  mark: Box;
  eyebrow: Box;
  position: Box;
  /** For one line of title; more lines take more. */
  title: Box;
  source: Box;
  /** Below the slide, for the whole of its width. */
  progress: Box;
}

/** Where bodies end, above the line of the source. */
export const BODY_BOTTOM = 940;

/** Where things stand on a slide of this format. */
export function frame(format: DeckFormat): Frame {
  const width = STAGE_WIDTH[format];
  const margin = width / 20;
  const inner = width - 2 * margin;
  return {
    mark: { x: margin, y: 62, width: 12, height: 48 },
    eyebrow: { x: margin + 32, y: 58, width: inner - 32 - 200, height: 56 },
    position: { x: margin + inner - 180, y: 58, width: 180, height: 56 },
    title: { x: margin, y: 136, width: inner, height: 96 },
    source: { x: margin, y: 972, width: inner, height: 84 },
    progress: { x: 0, y: STAGE_HEIGHT - 10, width, height: 10 },
  };
}

/** The same of the first slide: its title stands larger, under a rule of its own. */
export function coverFrame(format: DeckFormat): Frame {
  const usual = frame(format);
  const { title } = usual;
  return {
    ...usual,
    mark: { x: title.x, y: 166, width: 120, height: 12 },
    eyebrow: { ...usual.eyebrow, x: title.x },
    title: { ...title, y: 200, height: 130 },
  };
}
