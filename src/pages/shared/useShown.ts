import { useState } from 'react';

/** As many rows as are made at once: a long text has tens of thousands. */
const STEP = 200;

/** How many rows of a long table are shown, and a way to show `step` more of them; null where all are. */
export function useShown(total: number, step = STEP): { shown: number; more: (() => void) | null; next: number } {
  const [asked, setAsked] = useState(step);
  const shown = Math.min(asked, total);
  return { shown, more: shown < total ? () => setAsked(shown + step) : null, next: Math.min(step, total - shown) };
}
