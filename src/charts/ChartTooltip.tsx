import styles from './ChartTooltip.module.css';

/** The small panel beside the pointer: a title and its numbers. */
export function ChartTooltip(props: { title: string; lines: readonly string[] }) {
  return (
    <div className={styles.tooltip}>
      <p className={styles.title}>{props.title}</p>
      {props.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
