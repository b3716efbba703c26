import styles from './FigureNumber.module.css';

/** A figure's number with its unit, never apart. */
export function FigureNumber({ number, unit, size }: { number: string; unit: string; size: number }) {
  return (
    <span className={styles.number} style={{ fontSize: size }}>
      {number}
      {unit === '' ? null : <span className={styles.unit}>{/^[a-z]/i.test(unit) ? `\u00a0${unit}` : unit}</span>}
    </span>
  );
}
