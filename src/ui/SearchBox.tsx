import { useId, useRef } from 'react';
import look from './field.module.css';
import styles from './SearchBox.module.css';

/** A search field that tells every letter typed; Esc or the cross empties it. */
export function SearchBox(props: {
  label: string;
  hint: string;
  clearLabel: string;
  value: string;
  onFocus?: () => void;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    props.onChange('');
    input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={look.label}>
        {props.label}
      </label>
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          type="search"
          inputMode="search"
          enterKeyHint="search"
          className={styles.input}
          placeholder={props.hint}
          value={props.value}
          onFocus={props.onFocus}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || props.value === '') return;
            event.preventDefault();
            clear();
          }}
        />
        {props.value === '' ? null : (
          <button type="button" className={styles.clear} aria-label={props.clearLabel} onClick={clear}>
            ×
          </button>
        )}
      </div>
    </div>
  );
}
