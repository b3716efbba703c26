/** Beside the preferences, which keep to the bare name. */
export const FLAG_KEY = 'rule-of-law-indicators.imported';

/**
 * Whether this browser keeps any report: known at once, without its database and the program for it. Set by
 * `setKeptFlag`.
 */
export const keptFlag = {
  /** A text that changes with every change of what is kept; null where nothing is. */
  read: (): string | null => {
    try {
      return window.localStorage.getItem(FLAG_KEY);
    } catch {
      return null;
    }
  },

  /** Resolves when this tab shows the last change it heard of. */
  followed: Promise.resolve(),

  /** Calls back on every change, here or in another tab; returns the way to stop. */
  watch: (follow: () => Promise<void>): (() => void) => {
    let told = keptFlag.read();
    const look = () => {
      const now = keptFlag.read();
      if (now !== told) keptFlag.followed = follow().catch(() => {});
      told = now;
    };
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  },
};
