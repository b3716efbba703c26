import { type ReactNode, useId } from 'react';
import styles from './Figure.module.css';

/** A chart on its panel: the title states the takeaway, the subtitle unit, year and scope. */
export function Figure(props: {
  title: string;
  subtitle: string;
  /** What can be done here on a screen; not said on paper. */
  hint?: string;
  /** Level of its heading: 2 where the figure is a part of the page by itself. */
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <figure aria-labelledby={id} className={styles.figure}>
      <figcaption>
        <Heading id={id}>{props.title}</Heading>
        <p className={styles.subtitle}>
          {props.subtitle}
          {props.hint ? <span className={styles.hint}> · {props.hint}</span> : null}
        </p>
      </figcaption>
      {props.children}
    </figure>
  );
}
