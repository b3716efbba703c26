import { memo } from 'react';
import styles from './FacetGroup.module.css';

export interface FacetOption {
  value: string;
  label: string;
  /** How many items choosing it would show. */
  count: number;
}

/** The choices of one facet, each with its count. Re-renders only when its own options or choice change. */
export const FacetGroup = memo(function FacetGroup(props: {
  id: string;
  title: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  onChange: (id: string, chosen: string[]) => void;
}) {
  const { id, options, chosen, onChange } = props;
  const toggle = (value: string) =>
    onChange(id, chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{props.title}</legend>
      {options.map(({ value, label, count }) => (
        <label key={value} className={styles.option}>
          <input
            type="checkbox"
            className={styles.input}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span aria-hidden="true" className={styles.box} />
          <span className={styles.label}>{label}</span>
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  );
});
