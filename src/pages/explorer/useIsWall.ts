import { useCallback, useSyncExternalStore } from 'react';
import { useTextScale } from '../../preferences/useTextScale';

/** From this width, in pixels of the design, a page is read on a wall. */
const WALL = 3000;

/** Whether the window is as wide as a wall, for text of the size in force; never while a page is built. */
export function useIsWall(): boolean {
  const width = useTextScale().length(WALL);
  const query = `(min-width: ${width}px)`;
  const watch = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
