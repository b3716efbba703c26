/** A text kept for as long as its tab is open, beyond reloads; where storage is refused, as long as the page. */
export interface SessionText {
  read: () => string | null;
  write: (text: string) => void;
  /** Whether the last change outlasts a reload. */
  isKept: () => boolean;
  /** Calls back after every change made in this page. */
  subscribe: (onChange: () => void) => () => void;
}

export function sessionText(key: string): SessionText {
  let isRefused = false;
  let inMemory: string | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => {
      if (isRefused) return inMemory;
      try {
        return sessionStorage.getItem(key);
      } catch {
        return inMemory;
      }
    },
    write: (text) => {
      try {
        sessionStorage.setItem(key, text);
        isRefused = false;
      } catch {
        isRefused = true;
        inMemory = text;
      }
      for (const listener of listeners) listener();
    },
    isKept: () => !isRefused,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
