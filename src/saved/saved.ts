import { SAVED_KEY } from './savedStorage';
import { createSavedStore } from './savedStore';

/** A random id of 16 letters and digits. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One tab at a time where the browser can arrange it; elsewhere at once, and what was written over is written again. */
async function exclusive<T>(task: () => T): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return task();
  let done: { value: T } | undefined;
  try {
    await locks.request(SAVED_KEY, () => {
      done = { value: task() };
    });
  } catch (error) {
    if (done) throw error;
  }
  return done ? done.value : task();
}

let store: ReturnType<typeof createSavedStore> | undefined;

/** What is kept in this browser; made when first asked for, in the browser only. */
export function saved() {
  if (!store) {
    const made = createSavedStore(randomId(), () => window.localStorage, exclusive);
    window.addEventListener('storage', ({ key }) => {
      // No key: everything was removed at once.
      if (key === null || key.startsWith(SAVED_KEY)) void made.refresh();
    });
    // A page brought back by the Back button has missed what happened since.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void made.refresh();
    });
    store = made;
  }
  return store;
}
