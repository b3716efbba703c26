import { useMemo } from 'react';
import { useSaved } from './useSaved';

/** Every note's text by what it is about (`indicator:<id>`, `record:<id>`). */
export function useNotes(): ReadonlyMap<string, string> {
  const { notes } = useSaved().state;
  return useMemo(() => new Map(notes.map(({ target, text }) => [target, text])), [notes]);
}
