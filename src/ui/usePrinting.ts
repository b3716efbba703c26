import { useSyncExternalStore } from 'react';

/** Between the browser's `beforeprint` and `afterprint`: the media query follows later than the page may draw. */
let isAnnounced = false;

/** Whether the page is being drawn for paper: true early enough to draw once more before it is laid out. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isAnnounced || window.matchMedia('print').matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia('print');
  const announce = (event: Event) => {
    isAnnounced = event.type === 'beforeprint';
    onChange();
  };
  window.addEventListener('beforeprint', announce);
  window.addEventListener('afterprint', announce);
  media.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', announce);
    window.removeEventListener('afterprint', announce);
    media.removeEventListener('change', onChange);
  };
}
