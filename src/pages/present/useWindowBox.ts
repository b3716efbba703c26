import { useSyncExternalStore } from 'react';

/** The page as built is drawn for the commonest projector. */
const BUILT = { width: 1920, height: 1080 };
let known = BUILT;

function measure(): { width: number; height: number } {
  const { innerWidth: width, innerHeight: height } = window;
  if (known.width !== width || known.height !== height) known = { width, height };
  return known;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** The inside of the window in pixels, kept up to date. */
export const useWindowBox = (): { width: number; height: number } =>
  useSyncExternalStore(subscribe, measure, () => BUILT);
