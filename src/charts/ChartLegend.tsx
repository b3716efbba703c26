import styles from './ChartLegend.module.css';

export interface LegendPart {
  id: string;
  name: string;
  hue: string;
  /** How strong the hue is, 0 to 1. */
  opacity: number;
}

/** What the colours of a chart mean, in order, each with its swatch. */
export function ChartLegend({ parts }: { parts: readonly LegendPart[] }) {
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part.id}>
          <svg aria-hidden="true" width="14" height="14" className={styles.swatch}>
            <rect width="14" height="14" fill={part.hue} fillOpacity={part.opacity} stroke={part.hue} />
          </svg>
          {part.name}
        </li>
      ))}
    </ul>
  );
}
