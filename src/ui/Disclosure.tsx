import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Disclosure.module.css';
import { shiftIntoView } from './shiftIntoView';

/** A button that opens a panel below it. Esc, a press elsewhere or leaving it closes it; Esc gives the focus back. */
export function Disclosure(props: {
  label: ReactNode;
  children: ReactNode;
  /** Its content is made when it is first opened. */
  isLate?: boolean;
}) {
  const [isMade, setIsMade] = useState(props.isLate !== true);
  const menu = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = event.type === 'pointerdown' && !details.contains(event.target as Node);
      if (!isEscape && !isOutside) return;
      details.open = false;
      if (!isEscape) return;
      // What else closes by Esc stays as it is.
      event.preventDefault();
      details.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);

  return (
    <details
      ref={menu}
      className={styles.menu}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        setIsMade(true);
        if (panel.current) shiftIntoView(panel.current);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className={styles.summary}>{props.label}</summary>
      <div ref={panel} className={styles.panel}>
        {isMade ? props.children : null}
      </div>
    </details>
  );
}
