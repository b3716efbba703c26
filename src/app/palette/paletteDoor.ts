import { createDoor } from '../../ui/createDoor';

const door = createDoor();
/** Letters typed after the palette was asked for and before its program came: the first thing it is asked. */
let typedEarly = '';

/** Opens or closes the palette, from wherever. */
export function setPaletteOpen(next: boolean): void {
  if (door.isOpen() === next) return;
  typedEarly = '';
  door.set(next);
}

/** Keeps a letter for a palette that is still on its way; returns whether there is one. */
export function keepTyped(letter: string): boolean {
  if (door.isOpen()) typedEarly += letter;
  return door.isOpen();
}

export const readTyped = (): string => typedEarly;

/** Whether the palette is open; never while a page is built. */
export const usePaletteOpen = door.useOpen;
