import styles from './FigureLine.module.css';
import { type OnOpen, Opener } from './Opener';

/** The name of the indicator a chart shows, with its unit. */
export function FigureLine(props: { id: string; name: string; unit: string; onOpen: OnOpen }) {
  return (
    <Opener id={props.id} onOpen={props.onOpen} className={styles.line}>
      {props.name} <span className={styles.unit}>{props.unit}</span>
    </Opener>
  );
}
