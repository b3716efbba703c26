import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Disclosure.module.css';

/** A button with a panel below it. Esc, a press elsewhere or leaving it with the keyboard closes the panel. */
export function Disclosure(props: { label: ReactNode; align?: 'left' | 'right'; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      const isOutside = event.type === 'pointerdown' && !details.contains(event.target as Node);
      if (!isEscape && !isOutside) return;
      details.open = false;
      if (!isEscape) return;
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
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className={styles.summary}>{props.label}</summary>
      <div className={props.align === 'left' ? styles.left : styles.panel}>{props.children}</div>
    </details>
  );
}
