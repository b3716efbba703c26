import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the built page and while it is taken over, then true: for what only a browser can tell. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
