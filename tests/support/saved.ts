import type { SavedState } from '../../src/saved/savedState';
import { SAVED_KEY } from '../../src/saved/savedStorage';
import { storedText } from '../../src/saved/savedText';

/** Puts views and notes where an earlier visit would have left them. */
export function keep(state: Partial<SavedState>): void {
  localStorage.setItem(SAVED_KEY, storedText({ views: [], notes: [], ...state }, []));
}

/** What the browser holds now. */
export const kept = (): SavedState => JSON.parse(localStorage.getItem(SAVED_KEY) ?? '{"views":[],"notes":[]}');

/** As another tab of this site would write, and the browser would tell of it. */
export function writeElsewhere(state: Partial<SavedState>): void {
  keep(state);
  window.dispatchEvent(new StorageEvent('storage', { key: SAVED_KEY }));
}
