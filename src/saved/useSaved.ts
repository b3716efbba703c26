import { useSyncExternalStore } from 'react';
import { saved } from './saved';
import { EMPTY_SNAPSHOT, type SavedSnapshot } from './savedSnapshot';

const watch = (listener: () => void) => saved().watch(listener);

/** What is kept in this browser; nothing while a page is rendered at build time. */
export function useSaved(): SavedSnapshot {
  return useSyncExternalStore(
    watch,
    () => saved().read(),
    () => EMPTY_SNAPSHOT,
  );
}
