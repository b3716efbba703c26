import { memo, useCallback } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
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
  const { id, onChange } = props;
  const change = useCallback((values: string[]) => onChange(id, values), [id, onChange]);
  return (
    <CheckboxGroup value={[...props.chosen]} onChange={change} className={styles.group ?? ''}>
      <Label className={styles.title ?? ''}>{props.title}</Label>
      <div className={styles.options}>
        {props.options.map((option) => (
          <Checkbox key={option.value} value={option.value} className={styles.option ?? ''}>
            <span aria-hidden="true" className={styles.box} />
            <span className={styles.label}>{option.label}</span>
            <span className={styles.count}>{option.count}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
});
