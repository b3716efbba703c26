import { FLAG_KEY, keptFlag } from './keptFlag';

const stamp = (): string => `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;

/** Sets the flag that says whether anything is kept, and lets this tab follow. */
export const setKeptFlag = {
  read: keptFlag.read,

  /**
   * Before anything is written: a flag must be there to show it. Throws where the browser refuses, as for a full disk.
   * @returns takes the flag back, where there was none before
   */
  claim: (): (() => void) => {
    if (keptFlag.read() !== null) return () => {};
    const own = stamp();
    window.localStorage.setItem(FLAG_KEY, own);
    return () => {
      if (keptFlag.read() === own) setKeptFlag.forget();
    };
  },

  /** What is kept has changed. Resolves when this tab shows it; other tabs follow by themselves. */
  write: async (isKept: boolean): Promise<void> => {
    try {
      if (isKept) window.localStorage.setItem(FLAG_KEY, stamp());
      else window.localStorage.removeItem(FLAG_KEY);
    } catch {
      // It stands as it was: set where something is kept.
    }
    // What a browser tells the other tabs, for those who listen in this one.
    window.dispatchEvent(new StorageEvent('storage', { key: FLAG_KEY }));
    await keptFlag.followed;
  },

  /** Nothing is kept after all, and nothing was shown of it. */
  forget: (): void => {
    try {
      window.localStorage.removeItem(FLAG_KEY);
    } catch {
      // Then it cannot be read either.
    }
  },
};
