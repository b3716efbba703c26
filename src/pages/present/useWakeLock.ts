import { useEffect, useState } from 'react';

/** Keeps the screen from growing dark while the deck is seen. Returns whether the browser refuses. */
export function useWakeLock(): boolean {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        // Older browsers and addresses without a certificate have none.
        const held = await navigator.wakeLock.request('screen');
        if (isOver) await held.release();
        else lock = held;
      } catch {
        // A page that was hidden meanwhile asks again when it is seen.
        if (!isOver && document.visibilityState === 'visible') setRefused(true);
      }
    };
    void request();
    // The browser takes the lock away whenever the page is hidden.
    const onSeen = () => void request();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onSeen);
      lock?.release().catch(() => {});
    };
  }, []);
  return isRefused;
}
