import { useSyncExternalStore } from 'react';
import { offline } from './offline';
import { FIRST_STATE, type OfflineState } from './offlineState';

/** Whether the network answers, from when the data is, and whether a new version waits; nothing of it at build time. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(offline.watch, offline.read, () => FIRST_STATE);
}
