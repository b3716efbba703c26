import { type ReactNode, useId } from 'react';
import styles from './DisplayPanel.module.css';

/** Something to turn on or off, with what it does. */
export function CheckTile(props: {
  label: string;
  hint: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
  /** What else is to be known of it now. */
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={styles.check}>
      <label className={styles.tile}>
        <input
          type="checkbox"
          checked={props.isOn}
          aria-describedby={id}
          onChange={(event) => props.onTurn(event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      <p id={id} className={styles.note}>
        {props.hint}
      </p>
      {props.children}
    </div>
  );
}
