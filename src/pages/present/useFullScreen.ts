import { useCallback, useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** Keeps Esc for the page, so that it leaves what lies over the slide first; held down it still leaves full screen. */
function keepEscape(): void {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard');
  if (typeof keyboard !== 'object' || keyboard === null) return;
  const lock: unknown = Reflect.get(keyboard, 'lock');
  if (typeof lock !== 'function') return;
  // Refused, Esc leaves full screen first, as everywhere.
  Promise.resolve(lock.call(keyboard, ['Escape'])).catch(() => {});
}

/**
 * The page on the whole screen, whoever puts it there: the evidence beside the slide has to be seen as well.
 * @param onRefused the browser does not allow it
 */
export function useFullScreen(onRefused: () => void) {
  const isFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const enter = useCallback(async () => {
    if (document.fullscreenElement !== null) return;
    try {
      await document.documentElement.requestFullscreen();
      keepEscape();
    } catch {
      onRefused();
    }
  }, [onRefused]);
  /** False where there is none to leave: it may have ended already, before the page has heard of it. */
  const exit = useCallback((): boolean => {
    if (document.fullscreenElement === null) return false;
    document.exitFullscreen().catch(() => {});
    return true;
  }, []);
  return { isFull, enter, exit };
}
