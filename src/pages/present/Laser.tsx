import { useEffect, useRef } from 'react';
import styles from './Laser.module.css';

/** A red dot in place of the pointer. */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Past React: it has to keep up with the hand.
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (!dot.current) return;
      dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
      dot.current.style.opacity = '1';
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return <div ref={dot} className={styles.dot} data-laser="" aria-hidden="true" />;
}
