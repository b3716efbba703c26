import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Stage, type StageView } from '../../deck/stage/Stage';

/**
 * Draws a slide once where nobody sees it, when nothing else is to be done: the first press of the clicker then finds
 * the slide's code and texts ready.
 */
export function Rehearsal({ view }: { view: StageView }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const start = () => setPlace(document.createElement('div'));
    if (!window.requestIdleCallback) return undefined;
    const request = window.requestIdleCallback(start);
    return () => window.cancelIdleCallback(request);
  }, []);
  useEffect(() => {
    if (place) setOver(true);
  }, [place]);
  return place && !isOver ? createPortal(<Stage view={view} />, place) : null;
}
