import styles from './SelectField.module.css';

/** One of several, under its label; the label may stand beside it, or be for screen readers only. */
export function SelectField(props: {
  label: string;
  labelPlace?: 'above' | 'beside' | 'unseen';
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  const place = props.labelPlace ?? 'above';
  return (
    <label className={place === 'above' ? styles.field : styles.inline}>
      <span className={place === 'unseen' ? 'visually-hidden' : undefined}>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
