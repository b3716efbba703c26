import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';

/** A field of a form under its label, with what is wrong in it told at the field. */
export function Field(props: {
  label: string;
  /** What to write, below the label. */
  hint?: string | undefined;
  /** What is wrong and what to do. */
  fault?: string | undefined;
  isWide?: boolean;
  /** The field itself, which takes the ids of its label and its notes. */
  children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}) {
  const id = useId();
  const { hint, fault } = props;
  return (
    <div className={props.isWide ? styles.wide : styles.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': fault !== undefined })}
      <p id={`${id}-note`} className={fault ? styles.fault : styles.hint}>
        {fault ?? hint}
      </p>
    </div>
  );
}
