import type { Locator } from 'vitest/browser';

/** Where a part of a drawing stands in it, a little inside its left end: for a real pointer, which hits what is there. */
export function placeOf(part: Element | undefined, within: Locator): { position: { x: number; y: number } } {
  if (!part) throw new Error('this part is not drawn');
  const frame = within.element().getBoundingClientRect();
  const { left, top, height } = part.getBoundingClientRect();
  return { position: { x: left - frame.left + 6, y: top - frame.top + height / 2 } };
}
