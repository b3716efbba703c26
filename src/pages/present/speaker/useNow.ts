import { useEffect, useState } from 'react';

/** The time in milliseconds since 1970, new every half second; null until the page runs. */
export function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const interval = window.setInterval(tick, 500);
    return () => window.clearInterval(interval);
  }, []);
  return now;
}
