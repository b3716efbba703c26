import type { Note, NoteTarget, SavedView } from '../../src/saved/savedItem';
import type { GetStorage } from '../../src/saved/savedStorage';

/** Minutes past a fixed hour as a time. */
export const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 25, 9, minutes)).toISOString();

export const makeView = (id: string, given: Partial<SavedView> = {}): SavedView => ({
  id,
  name: `视图${id}`,
  path: `/indicators/?q=${id}`,
  savedAt: at(0),
  changedAt: at(0),
  ...given,
});

export const makeNote = (target: NoteTarget, text: string, changedAt = at(0)): Note => ({ target, text, changedAt });

/** A storage in memory that can refuse to write, or any access. */
export function makeStorage() {
  const kept = new Map<string, string>();
  const state = { isFull: false, isBlocked: false };
  const check = (isRefused: boolean, name: string) => {
    if (isRefused) throw new DOMException('refused', name);
  };
  const storage: ReturnType<GetStorage> = {
    getItem: (key) => {
      check(state.isBlocked, 'SecurityError');
      return kept.get(key) ?? null;
    },
    setItem: (key, value) => {
      check(state.isBlocked, 'SecurityError');
      check(state.isFull, 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => {
      check(state.isBlocked, 'SecurityError');
      kept.delete(key);
    },
  };
  return { kept, state, get: () => storage };
}
