import { useEffect, useState } from 'react';
import { usePreferences } from '../../preferences/usePreferences';

const REST = 3000;

/** Whether the pointer has moved in the last seconds; false in the page as built. In elder mode nothing hides by itself. */
export function usePointerRest(): boolean {
  const { isElder } = usePreferences();
  const [isActive, setActive] = useState(false);
  useEffect(() => {
    let timer = 0;
    let last = '';
    const wake = () => {
      setActive(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setActive(false), REST);
    };
    const onMove = (event: PointerEvent) => {
      // A slide that changes below a pointer at rest is no move.
      const place = `${event.screenX} ${event.screenY}`;
      if (place !== last) wake();
      last = place;
    };
    wake();
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
  return isActive || isElder;
}
