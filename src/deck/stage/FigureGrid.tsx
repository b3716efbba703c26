import type { SlideFigure } from '../slide';
import styles from './FigureGrid.module.css';
import { FigureText } from './FigureText';
import { figureRoom } from './figureRoom';
import { type OnOpen, Opener } from './Opener';
import type { Room } from './shapeRoom';

/** Figures side by side that share no axis, each under a rule in its domain's hue; numbers of one size. */
export function FigureGrid(props: {
  figures: readonly SlideFigure[];
  /** What there is for all of them, in stage pixels, and the smallest type. */
  room: Room;
  /** The largest size of the numbers, in stage pixels. */
  most: number;
  onOpen: OnOpen;
}) {
  const { figures } = props;
  const { columns, gap, size, scale } = figureRoom(figures, props.room, props.most);
  return (
    <ul
      className={styles.grid}
      style={{
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        gridColumnGap: gap,
        fontSize: `${scale}em`,
      }}
    >
      {figures.map((figure) => (
        <li key={figure.id} data-domain={figure.domain} className={styles.figure}>
          <Opener id={figure.id} onOpen={props.onOpen}>
            <FigureText figure={figure} size={size} />
          </Opener>
        </li>
      ))}
    </ul>
  );
}
