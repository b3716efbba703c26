import { textWidth } from '../model/wrapText';
import type { TextScale } from '../preferences/useTextScale';

/** Colours and sizes shared by the Recharts charts; colours are the page's tokens, so every theme fits. */
export const TICK_SIZE = 14;
/** Of what stands below a name, in the design. */
export const NOTE_SIZE = 13;

/** Of a line of a name, as a share of its size. */
export const LINE_HEIGHT = 1.3;
/** Above the first row of bars and below the last, in pixels. */
export const BARS_MARGIN = 4;

/** How the names along an axis are written. */
export const axisTick = (scale: TextScale) => ({ fill: 'var(--ink-2)', fontSize: scale.text(TICK_SIZE) });
/** How a number on or beside its mark is written. */
export const valueLabel = (scale: TextScale) =>
  ({ fill: 'var(--ink)', fontSize: scale.text(TICK_SIZE), fontWeight: 700 }) as const;
export const AXIS_LINE = { stroke: 'var(--line-2)' } as const;
/** The width of a drawing on A4, in pixels: there it cannot be measured before it is drawn. */
export const PAPER_WIDTH = 720;
export const CURSOR = { fill: 'var(--line)', fillOpacity: 0.4 } as const;

const DOMAIN_HUES: Readonly<Record<string, string>> = {
  administration: 'var(--administration)',
  enforcement: 'var(--enforcement)',
  disputes: 'var(--disputes)',
  supervision: 'var(--supervision)',
};

/** The hue of a domain; ink for a domain the design does not know. */
export const domainHue = (domain: string): string => DOMAIN_HUES[domain] ?? 'var(--ink)';

/** Steps of one hue, dark to light, so that the order survives greyscale; outlines keep the lightest visible. */
const STEPS = [1, 0.55, 0.3, 0.12];

/** How strong the hue of part `i` of a stack is, 0 to 1. */
export const partOpacity = (i: number): number => STEPS[i] ?? 0.2;

/**
 * Width for the longest of some labels at the tick size, in pixels.
 * @param limit the most it may be in the design
 */
export function labelWidth(labels: readonly string[], limit: number, scale: TextScale): number {
  const size = scale.text(TICK_SIZE);
  return Math.min(scale.length(limit), Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, size)))) + 16);
}
