import type { ReactNode } from 'react';
import styles from './ListTools.module.css';

/** What can be done with a list, side by side above it: download, save the view. */
export function ListTools({ children }: { children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>;
}
