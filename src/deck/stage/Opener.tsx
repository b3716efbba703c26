import type { ReactNode } from 'react';
import styles from './Opener.module.css';

/** A press on a figure, told by its indicator's id; without it the slide is a still picture. */
export type OnOpen = ((indicator: string) => void) | undefined;

/** What opens a figure's evidence when pressed; on a still picture the same, and nothing to press. */
export function Opener(props: { id: string; onOpen: OnOpen; className?: string | undefined; children: ReactNode }) {
  const { id, onOpen } = props;
  const className = props.className ? `${styles.opener} ${props.className}` : styles.opener;
  return onOpen ? (
    <button type="button" data-figure={id} className={`${className} ${styles.live}`} onClick={() => onOpen(id)}>
      {props.children}
    </button>
  ) : (
    <div className={className}>{props.children}</div>
  );
}
