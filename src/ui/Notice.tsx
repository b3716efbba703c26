import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A message above the content. `fault` interrupts a screen reader, `info` waits its turn. */
export function Notice(props: { tone: 'fault' | 'info'; title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div role={props.tone === 'fault' ? 'alert' : 'status'} className={`${styles.notice} ${styles[props.tone]}`}>
      <p className={styles.title}>{props.title}</p>
      {props.children}
      {props.actions ? <div className={styles.actions}>{props.actions}</div> : null}
    </div>
  );
}
