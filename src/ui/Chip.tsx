import styles from './Chip.module.css';

/** A chosen condition that a press takes away. */
export function Chip(props: { label: string; removeLabel: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} aria-label={props.removeLabel} onClick={props.onRemove}>
      {props.label}
      <span aria-hidden="true" className={styles.cross}>
        ×
      </span>
    </button>
  );
}
