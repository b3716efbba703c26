import { useSyncExternalStore } from 'react';
import { saved } from './saved';
import type { NoteTarget } from './savedItem';
import { noteOf } from './savedState';

const watch = (listener: () => void) => saved().watch(listener);

/** The text of one note, empty where there is none; drawn again only when this text changes. */
export function useNote(target: NoteTarget): string {
  return useSyncExternalStore(
    watch,
    () => noteOf(saved().read().state, target)?.text ?? '',
    () => '',
  );
}
