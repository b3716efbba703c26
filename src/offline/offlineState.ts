/** Whether the site works without a network here, or why not. */
export type OfflineSupport = 'asking' | 'preparing' | 'ready' | 'insecure' | 'unsupported' | 'refused' | 'portable';

export interface OfflineState {
  support: OfflineSupport;
  /** The network does not answer: there is none, or the data came from what the browser kept. */
  isOffline: boolean;
  /** When the oldest of the data in use was read from the network, as ISO time; null where that is not known. */
  dataOf: string | null;
  /** Brings the version of the program that waits; null where the newest is in use. */
  update: (() => void) | null;
}

export const FIRST_STATE: OfflineState = { support: 'asking', isOffline: false, dataOf: null, update: null };

/**
 * What one page knows of the network. That the browser calls itself online proves nothing (a network without a way out
 * is one too), so it listens to how each data file was answered.
 * @param now the time, as ISO text
 */
export function createOfflineState(now: () => string) {
  const listeners = new Set<() => void>();
  const kept = new Map<string, string>();
  let lastFresh: string | null = null;
  let isCut = false;
  let state = FIRST_STATE;

  function show(change: Partial<OfflineState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  function settle(): void {
    const isOffline = isCut || kept.size > 0;
    const [oldest = lastFresh] = [...kept.values()].sort();
    if (isOffline !== state.isOffline || (isOffline && oldest !== state.dataOf)) {
      show({ isOffline, dataOf: isOffline ? oldest : null });
    }
  }
  return {
    read: (): OfflineState => state,
    /** Calls back on every change; returns the way to stop. */
    watch(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    show,
    /** A data file was answered. @param savedAt when it was kept, or null where the network answered */
    heard(file: string, savedAt: string | null): void {
      if (savedAt === null) {
        kept.delete(file);
        lastFresh = now();
      } else kept.set(file, savedAt);
      settle();
    },
    /** The browser lost its last network, or has one again. */
    cut(isNow: boolean): void {
      isCut = isNow;
      settle();
    },
  };
}
