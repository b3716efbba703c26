import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A part of a page under its own heading, with an optional line that gives unit, year and scope. */
export function Section(props: {
  title: string;
  note?: string | undefined;
  children: ReactNode;
  /** Off the first screen: its layout waits until the program has taken over. */
  deferred?: boolean;
  /** A heavier rule above, to open a new group. */
  ruled?: boolean;
}) {
  const id = useId();
  const className = [styles.section, props.deferred && styles.deferred, props.ruled && styles.ruled];
  return (
    <section aria-labelledby={id} className={className.filter(Boolean).join(' ')}>
      <h2 id={id}>{props.title}</h2>
      {props.note ? <p className={styles.note}>{props.note}</p> : null}
      {props.children}
    </section>
  );
}
