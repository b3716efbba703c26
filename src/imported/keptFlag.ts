/** Beside the preferences, which keep to the bare name. */
const KEY = 'rule-of-law-indicators.imported';

type Listener = () => unknown;
const listeners = new Set<Listener>();
/** What the storage said last, or what it would not keep. */
let known: string | null = null;
let isRefused = false;
/** What the listeners were told last. */
let told: string | null = null;

function look(): string | null {
  try {
    if (!isRefused) known = window.localStorage.getItem(KEY);
  } catch {
    // Forbidden: what this page knows by itself holds.
  }
  return known;
}

function set(next: string | null): void {
  known = next;
  try {
    if (next === null) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, next);
    isRefused = false;
  } catch {
    isRefused = true;
  }
}

/** Tells everybody in this tab; resolves when all have followed. */
const tell = async (): Promise<void> => {
  told = known;
  await Promise.all([...listeners].map(async (listener) => listener())).catch(() => {});
};

function onStorage(event: StorageEvent): void {
  if (event.key !== null && event.key !== KEY) return;
  isRefused = false;
  if (look() !== told) void tell();
}

/**
 * Whether this browser keeps any report: known at once, without opening its database. The text changes with every
 * change of what is kept; null where nothing is.
 */
export const keptFlag = {
  read: look,

  /** What is kept has changed. Resolves when this tab shows it; other tabs follow by themselves. */
  write: async (isKept: boolean): Promise<void> => {
    set(isKept ? `${Date.now()}-${Math.random().toString(36).slice(2, 8)}` : null);
    await tell();
  },

  /** Nothing is kept after all, and nothing was shown of it. */
  forget: (): void => {
    set(null);
    told = null;
  },

  /** Calls back on every change, here or in another tab; returns the way to stop. */
  watch: (listener: Listener): (() => void) => {
    if (listeners.size === 0) {
      told = look();
      window.addEventListener('storage', onStorage);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) window.removeEventListener('storage', onStorage);
    };
  },
};
