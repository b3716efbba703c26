import { useRef } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
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
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    props.onChange('');
    input.current?.focus();
  };
  return (
    <SearchField
      value={props.value}
      onChange={props.onChange}
      onFocus={() => props.onFocus?.()}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{props.label}</Label>
      <div className={styles.row}>
        <Input ref={input} className={styles.input ?? ''} placeholder={props.hint} />
        {props.value === '' ? null : (
          <button type="button" className={styles.clear} aria-label={props.clearLabel} onClick={clear}>
            ×
          </button>
        )}
      </div>
    </SearchField>
  );
}
