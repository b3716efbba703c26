import { Kept } from '../../ui/Kept';
import type { SlideFigure } from '../slide';
import { FigureNumber } from './FigureNumber';
import styles from './FigureText.module.css';
import { Phrases } from './Phrases';

/** A figure: its number with unit, its name, what follows from it; the words below the number or beside it. */
export function FigureText(props: { figure: SlideFigure; size: number; isRow?: boolean }) {
  const { figure, size } = props;
  return (
    <span className={props.isRow ? `${styles.figure} ${styles.row}` : styles.figure}>
      <FigureNumber number={figure.number} unit={figure.unit} size={size} />
      <span className={styles.words}>
        <span className={styles.label}>
          <Phrases text={figure.label} />
        </span>
        {figure.note === '' ? null : (
          <span className={styles.note} data-status={figure.status}>
            <Kept text={figure.note} />
          </span>
        )}
      </span>
    </span>
  );
}
