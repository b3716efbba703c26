import type { ReactNode } from 'react';
import styles from './WideTable.module.css';

/** Holds a table that may be wider than the page: it scrolls by itself, also with the arrow keys. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page's sections have headings; this is only something to scroll
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={label} tabIndex={0} className={styles.wide}>
      {children}
    </div>
  );
}
