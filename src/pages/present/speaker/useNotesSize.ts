import { useSyncExternalStore } from 'react';
import { sessionText } from './sessionText';

/** Sizes of the notes in pixels, from small to large. */
const SIZES = ['16', '18', '20', '24', '28', '34'];
const USUAL = '18';
const kept = sessionText('rule-of-law-notes-size');
const usual = () => null;

/** How large the notes are set, with the next sizes either way; null at the ends. Kept while the tab is open. */
export function useNotesSize() {
  const text = useSyncExternalStore(kept.subscribe, kept.read, usual);
  const size = text !== null && SIZES.includes(text) ? text : USUAL;
  const place = SIZES.indexOf(size);
  return {
    size: `${size}px`,
    smaller: SIZES[place - 1] ?? null,
    larger: SIZES[place + 1] ?? null,
    set: kept.write,
  };
}
