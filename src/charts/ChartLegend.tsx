import { useId } from 'react';
import styles from './ChartLegend.module.css';
import { StackPattern } from './StackPattern';

export interface LegendPart {
  id: string;
  name: string;
  hue: string;
  /** How strong the hue is, 0 to 1. */
  opacity: number;
  /** Which of the parts it is; see `StackPattern`. */
  pattern: number;
}

/** What the shades and patterns of a chart mean, in order, each with its swatch. */
export function ChartLegend({ parts }: { parts: readonly LegendPart[] }) {
  const id = useId();
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part.id}>
          <svg aria-hidden="true" width="18" height="18" className={styles.swatch}>
            <StackPattern {...part} id={`${id}${part.id}`} />
            <rect width="18" height="18" fill={`url(#${id}${part.id})`} stroke={part.hue} />
          </svg>
          {part.name}
        </li>
      ))}
    </ul>
  );
}
