/** Where a finger was, in pixels of the window, and when, in milliseconds. */
export interface Touch {
  x: number;
  y: number;
  time: number;
}

const FAR = 60;
const SLOW = 800;

/** What a finger's way means: quickly and mostly sideways it turns a slide; else nothing (null). */
export function swipeOf(from: Touch, to: Touch): 'next' | 'previous' | null {
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (Math.abs(across) < FAR || Math.abs(across) < Math.abs(down) * 2 || to.time - from.time > SLOW) return null;
  return across < 0 ? 'next' : 'previous';
}
