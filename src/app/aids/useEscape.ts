import { useEffect, useRef } from 'react';
import type { Aid } from '../../preferences/preferences';
import { usePreferences } from '../../preferences/usePreferences';
import { aidOrder } from './aidOrder';

/** Esc that nothing else on the page wants turns off what was turned on last; from a field it belongs to the field. */
export function useEscape(onLeave: (aid: Aid) => void): void {
  const preferences = usePreferences();
  const order = useRef<readonly Aid[]>([]);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    order.current = aidOrder(order.current, preferences);
  }, [preferences]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      if (document.querySelector('dialog[open]')) return;
      const last = order.current[order.current.length - 1];
      if (last !== undefined) leave.current(last);
    };
    // After everything on the page that may want it.
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
