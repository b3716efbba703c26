import { useSyncExternalStore } from 'react';
import { createPinyinTable, type PinyinTable } from '../../model/pinyinTable';

let table: PinyinTable | null = null;
let isAsked = false;
/** Rises whenever the table has learnt more: what was looked up before may now be found. */
let version = 0;
const listeners = new Set<() => void>();

export function tellLearnt(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** Fetches the dictionary on the first sign of a search; until it is there, and if it never comes, searches do without. */
export function wakePinyin(): void {
  if (isAsked) return;
  isAsked = true;
  import('./pinyinReader').then(
    ({ pinyinReader }) => {
      table = createPinyinTable(pinyinReader);
      tellLearnt();
    },
    () => {
      isAsked = false; // the next key tries again
    },
  );
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const shown = () => (table ? version : 0);
const atBuild = () => 0;

/** The readings learnt so far, null before the dictionary is there; `version` changes with what they are. */
export function usePinyin(): { pinyin: PinyinTable | null; version: number } {
  const now = useSyncExternalStore(watch, shown, atBuild);
  return { pinyin: now === 0 ? null : table, version: now };
}
