import { useLayoutEffect, useRef } from 'react';
import { swipeOf, type Touch } from '../../deck/swipe';

/** Tells when a finger is drawn across the slide; what lies over it keeps its own ways. */
export function useSwipe(isOn: boolean, onSwipe: (meant: 'next' | 'previous') => void): void {
  const tell = useRef(onSwipe);
  tell.current = onSwipe;
  // As soon as the slide can be seen: nothing pressed is lost.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    let from: Touch | null = null;
    const placeOf = (event: TouchEvent): Touch | null => {
      const finger = event.changedTouches[0];
      return finger ? { x: finger.clientX, y: finger.clientY, time: event.timeStamp } : null;
    };
    const onStart = (event: TouchEvent) => {
      // Two fingers enlarge.
      from = event.touches.length === 1 ? placeOf(event) : null;
    };
    const onEnd = (event: TouchEvent) => {
      const to = placeOf(event);
      const meant = from && to ? swipeOf(from, to) : null;
      from = null;
      if (meant !== null) tell.current(meant);
    };
    window.addEventListener('touchstart', onStart, { passive: true });
    window.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      window.removeEventListener('touchstart', onStart);
      window.removeEventListener('touchend', onEnd);
    };
  }, [isOn]);
}
