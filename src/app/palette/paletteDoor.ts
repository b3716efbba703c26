import { useSyncExternalStore } from 'react';

let isOpen = false;
/** Letters typed after the palette was asked for and before its program came: the first thing it is asked. */
let typedEarly = '';
const listeners = new Set<() => void>();

/** Opens or closes the palette, from wherever. */
export function setPaletteOpen(next: boolean): void {
  if (isOpen === next) return;
  isOpen = next;
  typedEarly = '';
  for (const listener of listeners) listener();
}

/** Keeps a letter for a palette that is still on its way; returns whether there is one. */
export function keepTyped(letter: string): boolean {
  if (isOpen) typedEarly += letter;
  return isOpen;
}

export const readTyped = (): string => typedEarly;

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the palette is open; never while a page is built. */
export const usePaletteOpen = (): boolean =>
  useSyncExternalStore(
    watch,
    () => isOpen,
    () => false,
  );
