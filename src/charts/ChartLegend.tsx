import styles from './ChartLegend.module.css';

/** The parts of a stacked chart, in their order, each with its swatch. */
export function ChartLegend(props: { hue: string; parts: readonly { id: string; name: string; opacity: number }[] }) {
  return (
    <ul className={styles.legend}>
      {props.parts.map((part) => (
        <li key={part.id}>
          <svg aria-hidden="true" width="14" height="14" className={styles.swatch}>
            <rect width="14" height="14" fill={props.hue} fillOpacity={part.opacity} />
          </svg>
          {part.name}
        </li>
      ))}
    </ul>
  );
}
