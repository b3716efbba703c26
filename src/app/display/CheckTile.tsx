import { type ReactNode, useId } from 'react';
import part from './part.module.css';
import tiles from './tiles.module.css';

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
    <div className={tiles.check}>
      <label className={tiles.tile}>
        <input
          type="checkbox"
          checked={props.isOn}
          aria-describedby={id}
          onChange={(event) => props.onTurn(event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      <p id={id} className={part.note}>
        {props.hint}
      </p>
      {props.children}
    </div>
  );
}
