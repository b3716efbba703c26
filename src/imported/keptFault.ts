import type { StorageFault } from './imported';

const listeners = new Set<() => void>();
let fault: StorageFault | null = null;

/** Why the reports kept in this browser could not be read, although there are some; null where they could. */
export const keptFault = {
  read: (): StorageFault | null => fault,
  show: (next: StorageFault | null): void => {
    if (next === fault) return;
    fault = next;
    for (const listener of listeners) listener();
  },
  watch: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
