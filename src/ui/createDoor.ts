import { useSyncExternalStore } from 'react';

const closed = () => false;

/** Whether a part that lies over the page is open, to be told and asked from wherever; closed while a page is built. */
export function createDoor() {
  let isOpen = false;
  const listeners = new Set<() => void>();
  const watch = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    /** Whether it is open now. */
    isOpen: () => isOpen,
    set: (next: boolean): void => {
      if (isOpen === next) return;
      isOpen = next;
      for (const listener of listeners) listener();
    },
    useOpen: (): boolean => useSyncExternalStore(watch, () => isOpen, closed),
  };
}
