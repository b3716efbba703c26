import { Field } from './Field';
import styles from './Field.module.css';

/** One of several under its label, with what is wrong in it. */
export function ChoiceField(props: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  hint?: string | undefined;
  fault?: string | undefined;
  isWide?: boolean;
}) {
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault} isWide={props.isWide === true}>
      {(ids) => (
        <select
          {...ids}
          className={styles.input}
          value={props.value}
          onChange={({ target }) => props.onChange(target.value)}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
