import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Stage, type StageView } from '../../deck/stage/Stage';
import styles from './Rehearsal.module.css';

/**
 * Draws a slide once where nobody sees it, when nothing else is to be done: the first press of the clicker then finds
 * the slide's code ready and its texts measured.
 */
export function Rehearsal({ view }: { view: StageView }) {
  const [isDrawn, setDrawn] = useState<boolean | null>(null);
  useEffect(() => {
    if (!window.requestIdleCallback) return undefined;
    const request = window.requestIdleCallback(() => setDrawn(true));
    return () => window.cancelIdleCallback(request);
  }, []);
  const measure = (element: HTMLElement | null) => void element?.offsetHeight;
  useLayoutEffect(() => {
    if (isDrawn) setDrawn(false);
  }, [isDrawn]);
  if (!isDrawn) return null;
  return createPortal(
    <div ref={measure} aria-hidden="true" className={styles.hidden}>
      <Stage view={view} />
    </div>,
    document.body,
  );
}
